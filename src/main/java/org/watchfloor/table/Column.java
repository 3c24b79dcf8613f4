package org.watchfloor.table;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One column of a register. Headers are matched by name in both languages, in any order: the text
 * under {@code headerKey} lists the accepted names separated by {@code |}, the first being the one
 * shown. Blanks, asterisks, letter case and what stands in brackets are not compared. Immutable.
 *
 * @param key the name under which {@link TypedRow} hands the value over
 * @param headerKey the text that lists the header's names
 * @param type what the cells hold
 * @param required whether the column must be there and no cell may be empty
 * @param identity whether the column is part of what names a row: two rows of a file must not agree
 *     in all identity columns
 * @param codes the allowed codes and the text key of each one's name, in order; empty unless the
 *     type is CODE or CODES
 * @param spellings further spellings of a code: a text key whose text lists them separated by
 *     {@code |}
 * @param min the least allowed number, for INTEGER and DECIMAL
 * @param max the greatest allowed number
 */
public record Column(
    String key,
    String headerKey,
    ColumnType type,
    boolean required,
    boolean identity,
    Map<String, String> codes,
    Map<String, String> spellings,
    long min,
    long max) {

  /** Keys of the point's two columns. */
  static final String LON = "lon";

  static final String LAT = "lat";

  /** Key of how far off the point may be. */
  static final String ACCURACY = "accuracy";

  /** More than the width of a district: a typing error. */
  private static final long COARSEST_METRES = 1_000_000;

  /** More than any count of people, square metres or pieces in a district: a typing error. */
  private static final long GREATEST = 10_000_000_000L;

  public Column {
    codes = unmodifiable(codes);
    spellings = unmodifiable(spellings);
  }

  public static Column text(String key, String headerKey) {
    return plain(key, headerKey, ColumnType.TEXT);
  }

  /** The number of a thing: of this row (then add {@link #asIdentity}) or of another register. */
  public static Column id(String key, String headerKey) {
    return plain(key, headerKey, ColumnType.ID);
  }

  /** A whole number from 0 up; see {@link #between}. */
  public static Column integer(String key, String headerKey) {
    return plain(key, headerKey, ColumnType.INTEGER);
  }

  /** A decimal number from 0 up; see {@link #between}. */
  public static Column decimal(String key, String headerKey) {
    return plain(key, headerKey, ColumnType.DECIMAL);
  }

  public static Column date(String key, String headerKey) {
    return plain(key, headerKey, ColumnType.DATE);
  }

  public static Column yesNo(String key, String headerKey) {
    return plain(key, headerKey, ColumnType.YES_NO);
  }

  public static Column areaCode(String key, String headerKey) {
    return plain(key, headerKey, ColumnType.AREA_CODE);
  }

  public static Column phone(String key, String headerKey) {
    return plain(key, headerKey, ColumnType.PHONE);
  }

  /**
   * One constant of an enum. Allowed are the constant's name and its text in both languages under
   * {@code labelPrefix.CONSTANT}: what a screen shows can be imported again.
   */
  public static Column code(
      String key, String headerKey, Class<? extends Enum<?>> constants, String labelPrefix) {
    return coded(key, headerKey, ColumnType.CODE, constants, labelPrefix);
  }

  /** Several constants of an enum in one cell, as {@link #code}. */
  public static Column codes(
      String key, String headerKey, Class<? extends Enum<?>> constants, String labelPrefix) {
    return coded(key, headerKey, ColumnType.CODES, constants, labelPrefix);
  }

  /** The longitude of the row's point; always together with {@link #latitude}. */
  public static Column longitude() {
    return plain(LON, "table.column.lon", ColumnType.LONGITUDE);
  }

  /** The latitude of the row's point; always together with {@link #longitude}. */
  public static Column latitude() {
    return plain(LAT, "table.column.lat", ColumnType.LATITUDE);
  }

  /** How many metres the row's point may be off; beside the two of the point, never required. */
  public static Column accuracy() {
    return decimal(ACCURACY, "table.column.accuracy").between(0, COARSEST_METRES);
  }

  /** This column, which must be there and filled in every row. */
  public Column asRequired() {
    return new Column(key, headerKey, type, true, identity, codes, spellings, min, max);
  }

  /** This column as part of what names a row; required as well. */
  public Column asIdentity() {
    return new Column(key, headerKey, type, true, true, codes, spellings, min, max);
  }

  /** This column as part of what names a row, which may be empty: a batch number. */
  public Column asOptionalIdentity() {
    return new Column(key, headerKey, type, false, true, codes, spellings, min, max);
  }

  /** This column with further spellings of a code, listed with {@code |} in a text. */
  public Column spelled(Enum<?> code, String spellingsKey) {
    Map<String, String> more = new LinkedHashMap<>(spellings);
    more.put(code.name(), spellingsKey);
    return new Column(key, headerKey, type, required, identity, codes, more, min, max);
  }

  /** This number column with its own least and greatest value, both allowed. */
  public Column between(long least, long greatest) {
    return new Column(key, headerKey, type, required, identity, codes, spellings, least, greatest);
  }

  /** Of the key alone: columns are looked up for every cell, and their maps are slow to hash. */
  @Override
  public int hashCode() {
    return key.hashCode();
  }

  private static Column plain(String key, String headerKey, ColumnType type) {
    return new Column(key, headerKey, type, false, false, Map.of(), Map.of(), 0, GREATEST);
  }

  private static Column coded(
      String key,
      String headerKey,
      ColumnType type,
      Class<? extends Enum<?>> constants,
      String labelPrefix) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (Enum<?> constant : constants.getEnumConstants()) {
      codes.put(constant.name(), labelPrefix + "." + constant.name());
    }
    return new Column(key, headerKey, type, false, false, codes, Map.of(), 0, 0);
  }

  /** An unmodifiable copy that keeps the order, which proposals show to the clerk. */
  private static Map<String, String> unmodifiable(Map<String, String> map) {
    return java.util.Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
