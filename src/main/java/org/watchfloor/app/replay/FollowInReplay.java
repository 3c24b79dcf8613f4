package org.watchfloor.app.replay;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.ui.ObjectAction;
import org.watchfloor.ui.ObjectRef;

/**
 * Follows a team, an order, a household through the replay: steps go from one of its entries to the
 * next.
 */
final class FollowInReplay implements ObjectAction {
  private final ReplayDesk desk;
  private final Set<String> kinds;

  @Inject
  FollowInReplay(ReplayDesk desk, Set<SubjectStore<?>> stores) {
    this.desk = desk;
    this.kinds = stores.stream().map(SubjectStore::kind).collect(Collectors.toSet());
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public boolean fits(ObjectRef object) {
    return kinds.contains(object.kind());
  }

  @Override
  public String titleKey(ObjectRef object) {
    return "replay.follow";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(ObjectRef object) {
    desk.follow(new Subject(object.kind(), object.id()));
  }
}
