package org.watchfloor.document.pdf;

/** A rectangle on the paper, millimetres from its upper left corner. */
public record Frame(double x, double y, double width, double height) {}
