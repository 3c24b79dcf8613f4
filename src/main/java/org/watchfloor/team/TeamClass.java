package org.watchfloor.team;

/** The classes of rescue teams. */
public enum TeamClass {
  /** National fire and rescue force 国家综合性消防救援队伍. */
  COMPREHENSIVE,
  /** Specialised team of a department 专业队伍. */
  SPECIALISED,
  /** Team of a township or village 基层队伍. */
  GRASSROOTS,
  /** Social emergency force 社会应急力量: declares itself to the field headquarters and obeys it. */
  SOCIAL,
  /** Team of an enterprise 单位队伍. */
  UNIT,
  /** Militia 民兵: requested through its channel, not dispatched. */
  MILITIA
}
