package org.watchfloor.response.card;

/**
 * Names a card.
 *
 * @param plan the key of its plan
 * @param card its key in there
 */
public record CardRef(String plan, String card) {}
