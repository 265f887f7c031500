package io.github.jixiao.readers.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Numbers in an attribute, parted by blanks; what is no number counts as zero. */
final class Numbers {

    private final double[] values;

    private Numbers(double[] values) {
        this.values = values;
    }

    static Numbers of(@Nullable String text) {
        List<Double> values = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text == null ? "" : text);
        while (tokens.hasMoreTokens()) {
            values.add(number(tokens.nextToken()));
        }
        return new Numbers(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Distances between characters, in which {@code g 3 2.5} stands for three times 2.5. */
    static Numbers ofDistances(@Nullable String text, int needed) {
        List<Double> values = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text == null ? "" : text);
        while (tokens.hasMoreTokens() && values.size() < needed) {
            String token = tokens.nextToken();
            if (token.equals("g") && tokens.countTokens() > 1) {
                double times = Math.min(needed, number(tokens.nextToken()));
                double distance = number(tokens.nextToken());
                for (int i = 0; i < times; i++) {
                    values.add(distance);
                }
            } else {
                values.add(number(token));
            }
        }
        return new Numbers(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    int count() {
        return values.length;
    }

    double get(int index) {
        return index < values.length ? values[index] : 0;
    }

    /** These numbers, or others where there are too few. */
    Numbers or(Numbers others, int needed) {
        return values.length < needed ? others : this;
    }

    private static double number(String token) {
        try {
            double value = Double.parseDouble(token);
            return Double.isFinite(value) ? value : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
