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
  GAUGE,
  /** Place that is cut off 三断、失联: an eight-sided plate. */
  OUTAGE,
  /** Place with nothing but the road out 断路: the same plate. */
  ROAD_OUT,
  /** Place with nothing but the network out 断网: the same plate. */
  NETWORK_OUT,
  /** Place with nothing but the power out 断电: the same plate. */
  POWER_OUT,
  /** Vessel 船舶: a hull. */
  VESSEL,
  /** People who must move 人员转移: a plate with a point to the right. */
  EVACUATION,
  /** Special resource 专用资源, such as a helipad or an intake of water: a plate of five sides. */
  RESOURCE
}
