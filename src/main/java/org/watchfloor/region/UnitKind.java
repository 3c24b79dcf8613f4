package org.watchfloor.region;

/** What part of the command organisation a unit is. */
public enum UnitKind {
  /** Headquarters 指挥部. */
  HEADQUARTERS,
  /** Special committee for one kind of hazard 专委会. */
  COMMITTEE,
  /** Department of the government, a member unit 部门、成员单位. */
  DEPARTMENT,
  /** Township or subdistrict 镇街. */
  TOWN,
  /** Industrial or port zone 园区. */
  PARK,
  /** Committee of a village or community 村社. */
  VILLAGE
}
