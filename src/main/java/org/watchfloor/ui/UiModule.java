package org.watchfloor.ui;

import com.google.inject.multibindings.OptionalBinder;
import java.util.concurrent.Executor;
import org.watchfloor.base.HealthCheck;
import org.watchfloor.task.ScheduledJob;
import org.watchfloor.task.Startable;
import org.watchfloor.ui.link.LinkProgram;
import org.watchfloor.ui.link.SystemLinkProgram;

/**
 * Opens every set features add to, so that an empty one is empty and not an error. An injected
 * {@link Executor} is the JavaFX thread.
 */
public final class UiModule extends FeatureModule {
  @Override
  protected void configure() {
    bind(Executor.class).to(Fx.class);
    OptionalBinder.newOptionalBinder(binder(), LinkProgram.class)
        .setDefault()
        .toInstance(SystemLinkProgram.on(System.getProperty("os.name", "")));
    set(Page.class);
    set(Command.class);
    set(KeyHint.class);
    set(SearchSource.class);
    set(BandItem.class);
    set(ObjectOpener.class);
    set(ObjectAction.class);
    set(ScheduledJob.class);
    set(Startable.class);
    set(HealthCheck.class);
  }
}
