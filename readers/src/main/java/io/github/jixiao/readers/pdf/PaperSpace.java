package io.github.jixiao.readers.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The paper as a person holds it: turned upright, its origin in the upper left corner of what is shown. */
final class PaperSpace {

    private final AffineTransform transform;
    private final double width;
    private final double height;

    PaperSpace(PDPage page) {
        PDRectangle shown = page.getCropBox();
        double left = shown.getLowerLeftX();
        double bottom = shown.getLowerLeftY();
        double right = shown.getUpperRightX();
        double top = shown.getUpperRightY();
        boolean sideways = page.getRotation() % 180 != 0;
        transform = switch (page.getRotation()) {
            case 90 -> new AffineTransform(0, 1, 1, 0, -bottom, -left);
            case 180 -> new AffineTransform(-1, 0, 0, 1, right, -bottom);
            case 270 -> new AffineTransform(0, -1, -1, 0, top, right);
            default -> new AffineTransform(1, 0, 0, -1, -left, top);
        };
        width = sideways ? shown.getHeight() : shown.getWidth();
        height = sideways ? shown.getWidth() : shown.getHeight();
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    Point2D place(double x, double y) {
        return transform.transform(new Point2D.Double(x, y), null);
    }
}
