package org.watchfloor.supply.paper.view;

import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Begins a paper from anywhere. */
public abstract class NewPaper implements Command {
  private final PapersViewModel model;
  private final PaperKind kind;

  /** A paper of a kind. */
  protected NewPaper(PapersViewModel model, PaperKind kind) {
    this.model = model;
    this.kind = kind;
  }

  @Override
  public final String titleKey() {
    return kind.newName().key();
  }

  @Override
  public final @Nullable String key() {
    return null;
  }

  @Override
  public final void run(Navigator navigator) {
    model.shown().set(true);
    navigator.open(PapersViewModel.PAGE);
    kind.begin();
  }
}
