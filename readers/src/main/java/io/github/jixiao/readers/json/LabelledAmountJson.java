package io.github.jixiao.readers.json;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.LabelledAmount;
import io.github.jixiao.value.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Amounts under labels of the form. */
final class LabelledAmountJson {
    private static final String LABEL = "label";
    private static final String AMOUNT = "amount";

    private LabelledAmountJson() {}

    /** The amounts stated; a label without an amount states none. */
    static List<LabelledAmount> read(JsonObject owner, String name, Function<BigDecimal, Money> money)
            throws UnreadableFileException {
        List<LabelledAmount> amounts = new ArrayList<>();
        for (JsonValue element : owner.elements(name)) {
            JsonObject json = element.object();
            String label = json.requiredText(LABEL);
            BigDecimal amount = json.number(AMOUNT);
            json.refuseOthers();
            if (amount != null) {
                amounts.add(new LabelledAmount(label, money.apply(amount)));
            }
        }
        return amounts;
    }

    static void write(JsonOutput out, String name, List<LabelledAmount> amounts) throws IOException {
        out.objects(name, amounts, amount -> {
            out.text(LABEL, amount.label());
            out.number(AMOUNT, amount.amount().wanYuan());
        });
    }
}
