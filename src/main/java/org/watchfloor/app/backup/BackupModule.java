package org.watchfloor.app.backup;

import org.watchfloor.ui.FeatureModule;

/** Backups that come round by themselves join the console. */
public final class BackupModule extends FeatureModule {
  @Override
  protected void configure() {
    job(BackupJob.class);
    health(BackupHealth.class);
    health(DrillHealth.class);
  }
}
