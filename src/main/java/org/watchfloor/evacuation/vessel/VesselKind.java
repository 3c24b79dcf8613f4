package org.watchfloor.evacuation.vessel;

/** What a vessel is for. */
public enum VesselKind {
  /** Fishing 渔船. */
  FISHING,
  /** Passengers and ferries 客船、渡船. */
  PASSENGER,
  /** Cargo 货船. */
  CARGO,
  /** Oil, gas, chemicals 危险品船. */
  TANKER,
  /** Works and sand 工程船、砂石船. */
  WORK,
  /** Leisure and angling 休闲船. */
  LEISURE,
  /** Held by an authority 扣押船: nobody of its own crew moves it. */
  DETAINED,
  /** Anything else 其他. */
  OTHER
}
