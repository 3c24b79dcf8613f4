package org.watchfloor.order.channel;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keys and certificates made by the JDK's own tool: an authority, and servers it vouches for. */
public final class Keys {
  /** Opens every store made here. */
  public static final String PASSWORD = "changeit";

  private final Path folder;

  /** Makes an authority in a folder: its certificate is {@code ca.pem}. */
  public Keys(Path folder) throws IOException {
    this.folder = folder;
    pair("ca", "CN=Hall CA", "-ext", "bc:c");
    tool("-exportcert", "-rfc", "-keystore", "ca.p12", "-alias", "ca", "-file", "ca.pem");
  }

  /** Makes a server's keys, vouched for by the authority; answers its store. */
  public Path server(String name, String san) throws IOException {
    pair(name, "CN=" + name, "-ext", "san=" + san);
    String store = name + ".p12";
    tool("-certreq", "-keystore", store, "-alias", name, "-file", name + ".csr");
    tool(
        "-gencert",
        "-rfc",
        "-keystore",
        "ca.p12",
        "-alias",
        "ca",
        "-ext",
        "san=" + san,
        "-infile",
        name + ".csr",
        "-outfile",
        name + ".pem");
    tool("-importcert", "-noprompt", "-keystore", store, "-alias", "ca", "-file", "ca.pem");
    tool("-importcert", "-noprompt", "-keystore", store, "-alias", name, "-file", name + ".pem");
    return folder.resolve(store);
  }

  /** The certificate of the authority. */
  public Path authority() {
    return folder.resolve("ca.pem");
  }

  private void pair(String name, String subject, String... more) throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of(
                "-genkeypair",
                "-keyalg",
                "EC",
                "-keystore",
                name + ".p12",
                "-alias",
                name,
                "-dname",
                subject,
                "-validity",
                "2"));
    all.addAll(List.of(more));
    tool(all.toArray(String[]::new));
  }

  private void tool(String... arguments) throws IOException {
    List<String> all = new ArrayList<>();
    all.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    all.addAll(List.of(arguments));
    all.addAll(List.of("-storepass", PASSWORD));
    Process process =
        new ProcessBuilder(all).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
    try {
      if (process.waitFor() != 0) {
        throw new IOException(said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
