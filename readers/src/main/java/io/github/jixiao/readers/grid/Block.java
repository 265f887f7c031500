package io.github.jixiao.readers.grid;

/** A piece of a document, in reading order. */
public sealed interface Block permits Paragraph, Grid {}
