package io.github.jixiao.readers.pdf;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.page.Glyph;
import io.github.jixiao.readers.page.Page;
import io.github.jixiao.readers.page.Ruling;
import io.github.jixiao.readers.page.RulingPath;
import io.github.jixiao.table.Location;
import io.github.jixiao.value.Bilingual;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs the drawing program of a page, and keeps the glyphs and ruling lines it draws. */
final class PageContent extends PDFStreamEngine {

    /** Fewer characters than this on a page with a picture are a stamp or a page number beside a scan. */
    private static final int FEWEST = 8;

    /** A page scanned askew has its words at less of a slope. */
    private static final double STEEPEST = Math.tan(Math.toRadians(15));

    private static final String UNKNOWN_CHARACTER = "\uFFFD";

    private static final Bilingual LINES = Bilingual.of("线段", "lines");

    private final PDPage paper;
    private final int number;
    private final Allowance allowance;
    private final Location place;
    private final PaperSpace space;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final RulingPath path = new RulingPath(rulings);
    private final InkColour colour = new InkColour();

    PageContent(PDPage paper, int number, Allowance allowance) {
        this.paper = paper;
        this.number = number;
        this.allowance = allowance;
        this.place = Location.UNKNOWN.withPage(number);
        this.space = new PaperSpace(paper);
        addTextOperators();
        addStateOperators();
        addPathOperators();
        addColourOperators();
    }

    /** Carries a refusal out of the drawing program. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        private final UnreadableFileException refusal;

        Refused(UnreadableFileException refusal) {
            super(refusal);
            this.refusal = refusal;
        }

        UnreadableFileException refusal() {
            return refusal;
        }
    }

    Page read() throws IOException {
        processPage(paper);
        for (PDAnnotation annotation : paper.getAnnotations()) {
            if (annotation instanceof PDAnnotationWidget && !annotation.isHidden() && !annotation.isNoView()) {
                showAnnotation(annotation);
            }
        }
        return new Page(number, space.width(), space.height(), glyphs, rulings);
    }

    /** Whether the page has no text layer that deserves the name. */
    boolean isPictureOnly() {
        int readable = 0;
        int unreadable = 0;
        for (Glyph glyph : glyphs) {
            if (glyph.text().equals(UNKNOWN_CHARACTER)) {
                unreadable++;
            } else if (!glyph.isBlank()) {
                readable++;
            }
        }
        return readable < unreadable || (readable < FEWEST && hasPicture()) || glyphs.isEmpty();
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        colour.save();
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        colour.restore();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        demand(allowance::step);
        super.processOperator(operator, operands);
    }

    /** What the file may be refused. */
    @FunctionalInterface
    private interface Demand {
        void make() throws UnreadableFileException;
    }

    private static void demand(Demand demand) throws Refused {
        try {
            demand.make();
        } catch (UnreadableFileException e) {
            throw new Refused(e);
        }
    }

    /** PDFBox forgives whatever goes wrong in a drawing inside the drawing; a refusal is not to be forgiven. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (e instanceof Refused) {
            throw e;
        }
        super.operatorException(operator, operands, e);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String unicode = font.toUnicode(code);
        String text = unicode == null || unicode.isEmpty() ? UNKNOWN_CHARACTER : unicode;
        demand(() -> allowance.take(Limit.TEXT_CHARACTERS, text.length(), place));
        float width = displacement.getX() == 0 ? font.getWidth(code) / 1000 : displacement.getX();
        Point2D start = placed(matrix, 0, 0);
        Point2D end = placed(matrix, width, 0);
        Point2D top = placed(matrix, 0, 1);
        if (slants(start, end)) {
            return;
        }
        glyphs.add(new Glyph(
                text,
                Math.min(start.getX(), end.getX()),
                Math.max(start.getX(), end.getX()),
                start.getY(),
                start.distance(top)));
    }

    /** Whether the glyph is set neither along the page nor across it: the words of a watermark lie over the form and are not of it. */
    private static boolean slants(Point2D start, Point2D end) {
        double along = Math.abs(end.getX() - start.getX());
        double across = Math.abs(end.getY() - start.getY());
        return Math.min(along, across) > STEEPEST * Math.max(along, across);
    }

    private boolean hasPicture() {
        if (paper.getResources() == null) {
            return false;
        }
        for (var name : paper.getResources().getXObjectNames()) {
            if (paper.getResources().isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }

    private Point2D placed(Matrix matrix, float x, float y) {
        Point2D.Float point = matrix.transformPoint(x, y);
        return space.place(point.x, point.y);
    }

    private Point2D point(float x, float y) {
        return placed(getGraphicsState().getCurrentTransformationMatrix(), x, y);
    }

    private void addPathOperators() {
        addOperator(new PathOperator(this, "m", 2, to -> path.moveTo(point(to[0], to[1]))));
        addOperator(new PathOperator(this, "l", 2, to -> path.lineTo(point(to[0], to[1]))));
        addOperator(new PathOperator(this, "c", 6, to -> path.curveTo(point(to[4], to[5]))));
        addOperator(new PathOperator(this, "v", 4, to -> path.curveTo(point(to[2], to[3]))));
        addOperator(new PathOperator(this, "y", 4, to -> path.curveTo(point(to[2], to[3]))));
        addOperator(new PathOperator(this, "h", 0, none -> path.close()));
        addOperator(new PathOperator(
                this,
                "re",
                4,
                box -> path.rectangle(
                        point(box[0], box[1]),
                        point(box[0] + box[2], box[1]),
                        point(box[0] + box[2], box[1] + box[3]),
                        point(box[0], box[1] + box[3]))));
        addOperator(new PathOperator(this, "n", 0, none -> path.end()));
        addPainter("S", false, true, false);
        addPainter("s", true, true, false);
        addPainter("f", false, false, true);
        addPainter("F", false, false, true);
        addPainter("f*", false, false, true);
        addPainter("B", false, true, true);
        addPainter("B*", false, true, true);
        addPainter("b", true, true, true);
        addPainter("b*", true, true, true);
    }

    private void addPainter(String name, boolean closes, boolean strokes, boolean fills) {
        addOperator(new PathOperator(this, name, 0, none -> {
            if (closes) {
                path.close();
            }
            if (strokes && !colour.hasWhiteLines()) {
                path.stroke();
            }
            if (fills && !colour.hasWhiteAreas()) {
                path.fill();
            }
            path.end();
            demand(() -> allowance.require(Limit.GRID_POSITIONS, rulings.size(), place, LINES));
        }));
    }

    private void addColourOperators() {
        for (String name : List.of("G", "RG", "K", "SC", "SCN", "CS")) {
            addOperator(new PathOperator(this, name, PathOperator.ANY_NUMBER, colour::setLines));
        }
        for (String name : List.of("g", "rg", "k", "sc", "scn", "cs")) {
            addOperator(new PathOperator(this, name, PathOperator.ANY_NUMBER, colour::setAreas));
        }
    }

    private void addTextOperators() {
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    private void addStateOperators() {
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new Restore(this));
        addOperator(new Save(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new SetMatrix(this));
    }
}
