package org.watchfloor.geo.road;

import java.util.List;

/** The answer to "which way". */
public sealed interface Routing {

  /**
   * These ways.
   *
   * @param routes the quickest first; at least one
   */
  record Found(List<Route> routes) implements Routing {
    public Found {
      routes = List.copyOf(routes);
    }

    /** The quickest. */
    public Route best() {
      return routes.getFirst();
    }
  }

  /**
   * None, and why.
   *
   * @param why that there is no way, or that no roads are at hand
   */
  record NotFound(Travel why) implements Routing {}
}
