package org.watchfloor.table;

/** What the cells of a column hold, and as what {@link TypedRow} hands them over. */
public enum ColumnType {
  /** Free text, a {@code String}; full-width letters and digits become half-width. */
  TEXT,
  /** A number or code of a thing, a {@code String} without blanks or full-width characters. */
  ID,
  /** A whole number, a {@code Long}. */
  INTEGER,
  /** A decimal number, a {@code BigDecimal}. */
  DECIMAL,
  /** A day, a {@code LocalDate}. */
  DATE,
  /** One of the column's codes, a {@code String}: the enum constant's name. */
  CODE,
  /** Several of the column's codes separated by ; , or /, a {@code Set<String>}. */
  CODES,
  /** Yes or no, a {@code Boolean}. */
  YES_NO,
  /** An administrative division code of 12 digits, a {@code String}. */
  AREA_CODE,
  /** A telephone number to dial, a {@code String} of digits, + and -. */
  PHONE,
  /** Degrees east; read together with the latitude, handed over as a point in WGS 84. */
  LONGITUDE,
  /** Degrees north; read together with the longitude. */
  LATITUDE
}
