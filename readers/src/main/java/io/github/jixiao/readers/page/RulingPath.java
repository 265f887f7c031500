package io.github.jixiao.readers.page;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** A path while it is built: the straight pieces along and down the paper that it may leave as lines. */
public final class RulingPath {

    /** Pieces that lean by more than this are no ruling lines. */
    private static final double UPRIGHT = 1;

    /** A filled shape no thicker than this is a line. */
    private static final double THICKEST = 3.5;

    /** A thin shape about as high as it is wide is a dot, which may be of a line along or down the paper. */
    private static final double UNEVEN = 0.3;

    private final List<Ruling> rulings;
    private final List<Point2D> points = new ArrayList<>();
    private final List<Ruling> pieces = new ArrayList<>();
    private final List<double[]> shapes = new ArrayList<>();

    /**
     * @param rulings receives the lines
     */
    public RulingPath(List<Ruling> rulings) {
        this.rulings = rulings;
    }

    public void moveTo(Point2D point) {
        endShape();
        points.add(point);
    }

    public void lineTo(Point2D point) {
        if (!points.isEmpty()) {
            addPiece(points.get(points.size() - 1), point);
        }
        points.add(point);
    }

    /** Goes on from the end of a curve, which is no line. */
    public void curveTo(Point2D point) {
        points.add(point);
    }

    public void close() {
        if (points.size() > 1) {
            lineTo(points.get(0));
        }
    }

    public void rectangle(Point2D corner, Point2D second, Point2D opposite, Point2D fourth) {
        moveTo(corner);
        lineTo(second);
        lineTo(opposite);
        lineTo(fourth);
        lineTo(corner);
    }

    /** Draws the outline of the path. */
    public void stroke() {
        rulings.addAll(pieces);
    }

    /** Fills the path: thin shapes are lines, or dots of lines. */
    public void fill() {
        endShape();
        for (double[] shape : shapes) {
            double width = shape[2] - shape[0];
            double height = shape[3] - shape[1];
            if (Math.max(width, height) <= THICKEST && Math.abs(width - height) < UNEVEN * Math.max(width, height)) {
                rulings.add(new Ruling(true, (shape[1] + shape[3]) / 2, shape[0], shape[2]));
                rulings.add(new Ruling(false, (shape[0] + shape[2]) / 2, shape[1], shape[3]));
            } else if (height <= THICKEST && width > height) {
                rulings.add(new Ruling(true, (shape[1] + shape[3]) / 2, shape[0], shape[2]));
            } else if (width <= THICKEST && height > width) {
                rulings.add(new Ruling(false, (shape[0] + shape[2]) / 2, shape[1], shape[3]));
            }
        }
    }

    /** Forgets the path. */
    public void end() {
        points.clear();
        pieces.clear();
        shapes.clear();
    }

    private void endShape() {
        if (points.size() > 2) {
            double[] bounds = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
            for (Point2D point : points) {
                bounds[0] = Math.min(bounds[0], point.getX());
                bounds[1] = Math.min(bounds[1], point.getY());
                bounds[2] = Math.max(bounds[2], point.getX());
                bounds[3] = Math.max(bounds[3], point.getY());
            }
            shapes.add(bounds);
        }
        points.clear();
    }

    private void addPiece(Point2D from, Point2D to) {
        double width = Math.abs(to.getX() - from.getX());
        double height = Math.abs(to.getY() - from.getY());
        if (height <= UPRIGHT && width > height) {
            double y = (from.getY() + to.getY()) / 2;
            pieces.add(new Ruling(true, y, Math.min(from.getX(), to.getX()), Math.max(from.getX(), to.getX())));
        } else if (width <= UPRIGHT && height > width) {
            double x = (from.getX() + to.getX()) / 2;
            pieces.add(new Ruling(false, x, Math.min(from.getY(), to.getY()), Math.max(from.getY(), to.getY())));
        }
    }
}
