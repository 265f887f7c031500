package io.github.jixiao.internal;

import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;

/**
 * Sessions of a knowledge base, each used again and again by one thread at a time. Making one anew for each set of facts would cost as much as
 * the rules of a short form. Safe for use by many threads.
 *
 * <p>{@code ThreadSafeOption.NO} would save a little more, but with it all sessions of a base pass the facts of a firing rule through one array.
 */
final class SessionPool {
    /** A session that held more facts is given up, so that one long form does not keep its memory. */
    private static final int MOST_FACTS_KEPT = 2_000;

    private final InternalKnowledgeBase base;
    private final Queue<StatefulKnowledgeSessionImpl> idle = new ConcurrentLinkedQueue<>();

    SessionPool(InternalKnowledgeBase base) {
        this.base = base;
    }

    /** Runs the rules over the facts. A session in which one fails is not used again. */
    void fire(Collection<Object> facts, FindingCollector collector) {
        StatefulKnowledgeSessionImpl session = idle.poll();
        if (session == null) {
            session = (StatefulKnowledgeSessionImpl) base.newKieSession();
        }
        boolean sound = false;
        try {
            session.setGlobal("findings", collector);
            facts.forEach(session::insert);
            session.fireAllRules(collector);
            sound = facts.size() <= MOST_FACTS_KEPT;
        } finally {
            if (sound) {
                session.reset();
                idle.add(session);
            } else {
                session.dispose();
            }
        }
    }
}
