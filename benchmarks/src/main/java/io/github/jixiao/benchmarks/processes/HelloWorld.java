package io.github.jixiao.benchmarks.processes;

/** What any Java program takes. */
final class HelloWorld {

    private HelloWorld() {}

    public static void main(String[] arguments) {
        System.out.println("Hello");
    }
}
