package io.github.jixiao.value;

import java.text.Normalizer;

/**
 * The CJK radicals that fonts and PDF files hold in place of the characters they look like: the supplement (U+2E80 to U+2EF3), which no
 * normalisation form folds, and the Kangxi radicals (U+2F00 to U+2FD5), of which one folds to its traditional shape. Source: Unicode's EquivalentUnifiedIdeograph.
 */
final class Radicals {

    private static final char FIRST = '\u2E80';
    private static final char LAST = '\u2EF3';
    private static final char FIRST_KANGXI = '\u2F00';
    private static final char LAST_KANGXI = '\u2FD5';

    /** The character for each radical of the supplement, in order; a radical that looks like none stands for itself. */
    private static final String CHARACTERS = "⺀厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢尢巳幺彑彐忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛"
            + "犭王疋目示礻竹糹纟罓罒⺳⺴⺵羊羊羊耂肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶邑"
            + "钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    private Radicals() {}

    /** The character that the radical looks like; any other character as it is. */
    static char unified(char character) {
        if (character >= FIRST && character <= LAST) {
            return CHARACTERS.charAt(character - FIRST);
        }
        if (character == '⼾') {
            return '户';
        }
        return character >= FIRST_KANGXI && character <= LAST_KANGXI
                ? Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC)
                        .charAt(0)
                : character;
    }
}
