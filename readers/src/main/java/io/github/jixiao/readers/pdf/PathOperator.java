package io.github.jixiao.readers.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** An operator of a drawing, with numbers before it; one that lacks some of its numbers does nothing. */
final class PathOperator extends OperatorProcessor {

    /** For operators that take whatever numbers there are. */
    static final int ANY_NUMBER = -1;

    private final String name;
    private final int operands;
    private final Action action;

    /** What the operator does with its numbers. */
    @FunctionalInterface
    interface Action {
        void perform(float[] numbers) throws IOException;
    }

    PathOperator(PDFStreamEngine engine, String name, int operands, Action action) {
        super(engine);
        this.name = name;
        this.operands = operands;
        this.action = action;
    }

    @Override
    public void process(Operator operator, List<COSBase> arguments) throws IOException {
        float[] numbers = new float[arguments.size()];
        int stated = 0;
        for (COSBase argument : arguments) {
            if (argument instanceof COSNumber number) {
                numbers[stated++] = number.floatValue();
            }
        }
        if (operands <= stated) {
            action.perform(Arrays.copyOf(numbers, operands == ANY_NUMBER ? stated : operands));
        }
    }

    @Override
    public String getName() {
        return name;
    }
}
