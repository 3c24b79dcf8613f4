package org.watchfloor.rule;

/**
 * What a row rests on.
 *
 * @param source the text it is from, as printed on the page
 * @param status how sure that is
 */
public record Basis(String source, RuleStatus status) {}
