package org.watchfloor.incident.rule;

import java.math.BigDecimal;
import org.watchfloor.incident.Severity;

/**
 * How grave figures make an incident.
 *
 * @param severity the gravest any single row reaches
 * @param by the row that decides
 * @param number the number it is reached by
 */
public record Grading(Severity severity, Threshold by, BigDecimal number) {}
