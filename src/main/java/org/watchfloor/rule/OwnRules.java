package org.watchfloor.rule;

import java.util.List;

/** Rules a station may have files of its own for; a joint of the health check. */
public interface OwnRules {
  /** The files, whether the station has them or not. */
  List<RuleFile<?>> files();
}
