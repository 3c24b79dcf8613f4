package org.watchfloor.cli;

import picocli.CommandLine.IVersionProvider;

/** The version the build wrote into the jar. */
final class ProgramVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return new String[] {"watchfloor " + (version == null ? "(development)" : version)};
  }
}
