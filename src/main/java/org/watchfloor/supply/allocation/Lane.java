package org.watchfloor.supply.allocation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One way one stock can meet one demand.
 *
 * @param source the stock's place in {@link ItemProblem#sources()}
 * @param demand the demand's place in {@link ItemProblem#demands()}
 * @param arrives minutes until it is there, lead time included
 * @param late minutes after the demand's latest time
 * @param cost what a unit costs, or a trip where trips count
 */
record Lane(
    int source, int demand, Optional<BigDecimal> arrives, BigDecimal late, BigDecimal cost) {}
