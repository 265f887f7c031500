package io.github.jixiao.readers.trace;

import io.github.jixiao.readers.grid.Block;
import io.github.jixiao.readers.grid.Written;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Submission;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects, while a document is read, what each piece of it was taken for. */
public final class Claims {

    private static final Claim UNNAMED = new Claim(Use.ENTRY, "", Location.UNKNOWN);

    private final IdentityHashMap<Written, Claim> claims = new IdentityHashMap<>();
    private final boolean named;
    private List<Block> blocks = List.of();

    private Claims(boolean named) {
        this.named = named;
    }

    /** Keeps what it is told. */
    public static Claims kept() {
        return new Claims(true);
    }

    /** Keeps which pieces were taken for something, and not for what: nobody will ask. */
    public static Claims unnamed() {
        return new Claims(false);
    }

    /** Takes what is said of a part of the document, of which it may turn out that it does not count. */
    public Claims ofPart() {
        return new Claims(named);
    }

    /** Says what a piece was taken for; a later word goes before an earlier one. A piece made up by the reader is {@code null}. */
    public void claim(@Nullable Written piece, Supplier<Claim> claim) {
        if (piece != null) {
            claims.put(piece, named ? claim.get() : UNNAMED);
        }
    }

    /** Says what a piece was taken for, unless that was said before. */
    public void claimRest(Written piece, Claim claim) {
        claims.putIfAbsent(piece, claim);
    }

    /** Takes back what was said of a piece. */
    public void disclaim(Written piece) {
        claims.remove(piece);
    }

    /** Whether it was said what a piece was taken for. */
    public boolean holds(Written piece) {
        return claims.containsKey(piece);
    }

    /** Takes over all that was said elsewhere. */
    public void addAll(Claims others) {
        claims.putAll(others.claims);
    }

    /** Names the document's blocks in the shape in which they were understood. */
    public void understoodAs(List<Block> newBlocks) {
        blocks = List.copyOf(newBlocks);
    }

    /** The finished account of how a document became a submission. */
    public ReadingTrace trace(Submission submission) {
        return new ReadingTrace(submission, blocks, claims);
    }
}
