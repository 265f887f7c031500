package io.github.jixiao.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DrlPatternTest {

    @Test
    void aJoinOnAPlainGetterIsIndexed() {
        assertThat(DrlPattern.in("$a : Row( $key : key )\n$b : Row( key == $key, position > $p )")
                        .get(1)
                        .isIndexedJoin())
                .isTrue();
    }

    @Test
    void aJoinByACallOrAComparisonIsNot() {
        assertThat(DrlPattern.in("Row( key.equals($key) )").get(0).isIndexedJoin())
                .isFalse();
        assertThat(DrlPattern.in("Row( number > $number )").get(0).isIndexedJoin())
                .isFalse();
        assertThat(DrlPattern.in("Row( name.text == $text )").get(0).isIndexedJoin())
                .isFalse();
        assertThat(DrlPattern.in("Row( key == $key ) from $table.rows()").get(0).isIndexedJoin())
                .isFalse();
    }

    @Test
    void everyPatternIsSeenAndConstantsAreNot() {
        assertThat(DrlPattern.in("$a : Row( type == Kind.COST, (x || y) )\nexists( Cell( id == $a ) )\nnot Box()"))
                .extracting(DrlPattern::type)
                .containsExactly("Row", "Cell", "Box");
    }
}
