package org.watchfloor.cli;

import org.watchfloor.store.Realm;
import picocli.CommandLine.Option;

/** Whether the folder is said to be that of a drill: neither is opened for the other. */
final class RealmOption {
  @Option(names = "--drill", description = "cli.option.drill")
  private boolean drill;

  Realm realm() {
    return drill ? Realm.DRILL : Realm.LIVE;
  }
}
