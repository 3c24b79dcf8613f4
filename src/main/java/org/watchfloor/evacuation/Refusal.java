package org.watchfloor.evacuation;

/**
 * That households would not go.
 *
 * @param persuadedBy who talked to them; may be empty
 * @param forced whether they were moved by force then
 * @param place where they were brought by force; may be empty
 * @param note more in words; may be empty
 */
public record Refusal(String persuadedBy, boolean forced, String place, String note) {}
