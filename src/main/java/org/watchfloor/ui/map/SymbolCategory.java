package org.watchfloor.ui.map;

/**
 * What a symbol stands for, told by its outline and by the sign inside it. Incidents are grouped
 * only with incidents: a crowd of shelters must not hide the one thing that happened.
 */
public enum SymbolCategory {
  /** Emergency incident 突发事件: a square on its tip, the largest symbol. */
  INCIDENT,
  /** Hazard source, hidden danger or risk point 危险源与隐患: a triangle. */
  RISK,
  /** Rescue team 应急力量: a circle. */
  TEAM,
  /** Supply depot 物资储备库: a square. */
  DEPOT,
  /** Shelter 应急避难场所: a house. */
  SHELTER,
  /** Measuring station 测站: a triangle on its tip. */
  GAUGE
}
