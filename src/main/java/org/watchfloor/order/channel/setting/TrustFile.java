package org.watchfloor.order.channel.setting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/**
 * A file of certificates (PEM): of a peer named in the settings these are trusted and no others,
 * for a gateway on an intranet with an authority of its own. Read each time a connection is made,
 * so that a new one holds at once. Waits for the disk.
 *
 * @param file the file
 */
public record TrustFile(Path file) {

  /**
   * What makes connections that trust this file.
   *
   * @throws RefusedException if there is none, or no certificate in it
   */
  public SSLSocketFactory factory() {
    try (InputStream in = Files.newInputStream(file)) {
      Collection<? extends Certificate> all =
          CertificateFactory.getInstance("X.509").generateCertificates(in);
      if (all.isEmpty()) {
        throw RefusedException.of("channel.refused.noCertificate", file);
      }
      KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
      known.load(null, null);
      int name = 0;
      for (Certificate one : all) {
        known.setCertificateEntry(String.valueOf(name++), one);
      }
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(known);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context.getSocketFactory();
    } catch (IOException | GeneralSecurityException e) {
      throw new RefusedException(
          Message.of("channel.refused.certificate", file, e.getClass().getSimpleName()), e);
    }
  }

  /** Whether a connection failed because the other end is not who it should be. */
  public static boolean distrusted(@Nullable Throwable failure) {
    for (Throwable one = failure; one != null; one = one.getCause()) {
      if (one instanceof CertificateException) {
        return true;
      }
    }
    return false;
  }
}
