package io.github.jixiao.readers.ofd;

import io.github.jixiao.readers.xml.XmlCursor;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/** Where an object's own coordinates lie on the paper: turned and stretched, set down at a corner, brought from millimetres to points. */
final class ObjectSpace {

    private static final double POINTS_A_MILLIMETRE = 72 / 25.4;

    private final AffineTransform transform;

    private ObjectSpace(AffineTransform transform) {
        this.transform = transform;
    }

    /** The paper itself. */
    static ObjectSpace paper(Numbers box) {
        AffineTransform transform = AffineTransform.getScaleInstance(POINTS_A_MILLIMETRE, POINTS_A_MILLIMETRE);
        transform.translate(-box.get(0), -box.get(1));
        return new ObjectSpace(transform);
    }

    /** The space of the object that the cursor is at, within this one. */
    ObjectSpace of(XmlCursor object) {
        Numbers corner = Numbers.of(object.attribute("Boundary"));
        Numbers matrix = Numbers.of(object.attribute("CTM"));
        AffineTransform inner = new AffineTransform(transform);
        inner.translate(corner.get(0), corner.get(1));
        if (matrix.count() == 6) {
            inner.concatenate(new AffineTransform(
                    matrix.get(0), matrix.get(1), matrix.get(2), matrix.get(3), matrix.get(4), matrix.get(5)));
        }
        return new ObjectSpace(inner);
    }

    Point2D place(double x, double y) {
        return transform.transform(new Point2D.Double(x, y), null);
    }

    /** A length across the reading direction, on the paper. */
    double height(double length) {
        return place(0, 0).distance(place(0, length));
    }
}
