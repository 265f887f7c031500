package io.github.jixiao.benchmarks.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Objects;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XPathSelector;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;

/** The checks in Schematron over the table as XML, compiled with SchXslt and run by Saxon; values inside a text by regular expressions. */
final class SchematronChecks {
    private final Processor processor = new Processor(false);
    private final XsltExecutable checks;
    private final XPathCompiler xpath = processor.newXPathCompiler();

    SchematronChecks() {
        xpath.declareNamespace("svrl", "http://purl.oclc.org/dsdl/svrl");
        try (InputStream transpiler = resource("/content/transpile.xsl");
                InputStream rules = resource("common-checks.sch")) {
            XsltCompiler compiler = processor.newXsltCompiler();
            XdmDestination stylesheet = new XdmDestination();
            compiler.compile(new StreamSource(transpiler)).load30().transform(new StreamSource(rules), stylesheet);
            this.checks = compiler.compile(stylesheet.getXdmNode().asSource());
        } catch (SaxonApiException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(SchematronChecks.class.getResourceAsStream(name), name);
    }

    /** Parses a table and checks it; tells how many faults there are. */
    int check(String xml) {
        try {
            XdmDestination report = new XdmDestination();
            checks.load30().transform(new StreamSource(new StringReader(xml)), report);
            return faults(report.getXdmNode());
        } catch (SaxonApiException e) {
            throw new IllegalStateException(e);
        }
    }

    private int faults(XdmNode report) throws SaxonApiException {
        XPathSelector failed = xpath.compile("//svrl:failed-assert").load();
        failed.setContextItem(report);
        return failed.evaluate().size();
    }
}
