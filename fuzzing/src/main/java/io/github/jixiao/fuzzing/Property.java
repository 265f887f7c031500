package io.github.jixiao.fuzzing;

/** Something that holds for every input. */
@FunctionalInterface
interface Property {

    /**
     * Holds the property against an input.
     *
     * @throws Violation if it does not hold; whatever else is thrown is a violation as well
     */
    void check(byte[] input) throws Exception;
}
