package org.watchfloor.ui.sound;

import com.google.inject.AbstractModule;

/** What sounds come out of. */
public final class SoundModule extends AbstractModule {
  @Override
  protected void configure() {
    bind(Speaker.class).to(LoudSpeaker.class);
  }
}
