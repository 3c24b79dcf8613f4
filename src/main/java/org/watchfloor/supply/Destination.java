package org.watchfloor.supply;

/**
 * Where a transfer goes.
 *
 * @param kind what is there
 * @param id its number or id; the incident of an incident
 * @param name what it is called, for documents
 */
public record Destination(Kind kind, String id, String name) {

  /** What goods can be sent to. */
  public enum Kind {
    /** Another depot: its stock grows on receipt. */
    DEPOT,
    /** A shelter. */
    SHELTER,
    /** The scene of an incident. */
    INCIDENT,
    /** Somebody outside who helps and is helped 互助单位: goods are lent there. */
    PARTNER
  }
}
