package io.github.jixiao.fuzzing;

/** Any grid is a form or none, and a form can be exchanged. */
final class AnyGrid implements Property {

    @Override
    public void check(byte[] input) {
        Forms.read(Grids.document(Words.of(input))).ifPresent(Exchange::through);
    }
}
