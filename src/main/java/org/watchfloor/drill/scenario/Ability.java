package org.watchfloor.drill.scenario;

/** What a desk shows that it can do; the score sheet sums by it. */
public enum Ability {
  /** Takes in, joins, corrects and reports what is known 信息报告. */
  INFORMATION,
  /** Calls posts until they answer 叫应. */
  CALLING,
  /** Brings people to safety 转移安置. */
  RELOCATION,
  /** Sends the teams that are wanted 力量调度. */
  FORCES,
  /** Gets goods to where they are wanted 物资保障. */
  SUPPLIES,
  /** Starts, changes and ends levels as the plan says 预案响应. */
  RESPONSE,
  /** Decides, orders, closes roads 指挥协调. */
  COMMAND,
  /** Keeps contact with places that are cut off 通信保障. */
  COMMUNICATION;

  /** What an act shows, where the scenario does not say. */
  public static Ability of(ExpectedAct act) {
    return switch (act) {
      case NOTED, INCIDENT, JOINED, FIRST_REPORT, CORRECTED -> INFORMATION;
      case CALLED_OUT -> CALLING;
      case SHELTER, MOVE -> RELOCATION;
      case TEAM -> FORCES;
      case GOODS -> SUPPLIES;
      case LEVEL -> RESPONSE;
      case ORDER, CLOSURE, JUDGED -> COMMAND;
      case OUTAGE -> COMMUNICATION;
    };
  }
}
