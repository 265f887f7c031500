package io.github.jixiao.readers.trace;

import io.github.jixiao.table.Location;

/**
 * What one cell or paragraph was taken for.
 *
 * @param use the kind of thing
 * @param label the label, head or level it belongs to, in the form's words; empty where it has none
 * @param place its place as findings name it: table of the submission, row of the form
 */
public record Claim(Use use, String label, Location place) {}
