package org.watchfloor.exchange.peer;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Predicate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;

/**
 * TLS between stations. Each shows a certificate of its own signing key, signed with that very key,
 * and each believes only keys an officer introduced: names, dates and authorities in certificates
 * count for nothing. Any thread; the first call may wait for the disk.
 */
public final class StationTls {
  /** The only version spoken. */
  public static final String VERSION = "TLSv1.3";

  private static final Time FROM = new Time(new DERUTCTime("200101000000Z"));

  /** "No well-defined end", RFC 5280 section 4.1.2.5: a station without a network cannot renew. */
  private static final Time UNTIL = new Time(new DERGeneralizedTime("99991231235959Z"));

  /** RFC 8410. */
  private static final ASN1ObjectIdentifier ED25519 = new ASN1ObjectIdentifier("1.3.101.112");

  private static final String ALIAS = "station";

  private final StationKeys keys;

  @Inject
  StationTls(StationKeys keys) {
    this.keys = keys;
  }

  /**
   * What a connection is made with.
   *
   * @param trusted whether the station that signs with a key, 32 bytes in Base64 as on cards, is
   *     believed now; asked anew at every handshake
   * @throws org.watchfloor.base.RefusedException if this station's keys cannot be read or made
   */
  public SSLContext context(Predicate<String> trusted) {
    try {
      KeyStore own = KeyStore.getInstance("PKCS12");
      own.load(null, null);
      own.setKeyEntry(ALIAS, secret(), new char[0], new Certificate[] {certificate()});
      KeyManagerFactory shown = KeyManagerFactory.getInstance("SunX509");
      shown.init(own, new char[0]);
      SSLContext context = SSLContext.getInstance(VERSION);
      context.init(shown.getKeyManagers(), new TrustManager[] {new Pinned(trusted)}, null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("Every Java from 15 on speaks TLS with Ed25519", e);
    }
  }

  /**
   * The signing key the certificates show now, 32 bytes in Base64 as on cards.
   *
   * @throws org.watchfloor.base.RefusedException if this station's keys cannot be read or made
   */
  public String own() {
    return keys.card().signing();
  }

  /** The signing key a certificate shows, 32 bytes in Base64 as on cards; empty if of no such. */
  public static String keyOf(X509Certificate certificate) {
    byte[] encoded = certificate.getPublicKey().getEncoded();
    SubjectPublicKeyInfo info = SubjectPublicKeyInfo.getInstance(encoded);
    if (!info.getAlgorithm().getAlgorithm().equals(ED25519)) {
      return "";
    }
    return Base64.getEncoder().encodeToString(info.getPublicKeyData().getBytes());
  }

  private PrivateKey secret() throws GeneralSecurityException, IOException {
    PrivateKeyInfo info = new PrivateKeyInfo(ed25519(), new DEROctetString(keys.signingSecret()));
    return KeyFactory.getInstance("Ed25519")
        .generatePrivate(new PKCS8EncodedKeySpec(info.getEncoded()));
  }

  private X509Certificate certificate() throws GeneralSecurityException, IOException {
    PeerCard card = keys.card();
    X500Name name = new X500NameBuilder().addRDN(BCStyle.CN, card.station()).build();
    V3TBSCertificateGenerator inside = new V3TBSCertificateGenerator();
    inside.setSerialNumber(new ASN1Integer(BigInteger.ONE));
    inside.setSignature(ed25519());
    inside.setIssuer(name);
    inside.setSubject(name);
    inside.setStartDate(FROM);
    inside.setEndDate(UNTIL);
    inside.setSubjectPublicKeyInfo(
        new SubjectPublicKeyInfo(ed25519(), Base64.getDecoder().decode(card.signing())));
    TBSCertificate signed = inside.generateTBSCertificate();
    ASN1EncodableVector whole = new ASN1EncodableVector();
    whole.add(signed);
    whole.add(ed25519());
    whole.add(new DERBitString(Base64.getDecoder().decode(keys.sign(signed.getEncoded("DER")))));
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(
                new ByteArrayInputStream(new DERSequence(whole).getEncoded("DER")));
  }

  private static AlgorithmIdentifier ed25519() {
    return new AlgorithmIdentifier(ED25519);
  }

  /** Believes keys, nothing else. */
  private static final class Pinned extends X509ExtendedTrustManager {
    private final Predicate<String> trusted;

    private Pinned(Predicate<String> trusted) {
      this.trusted = trusted;
    }

    private void check(X509Certificate[] chain) throws CertificateException {
      String key = chain.length == 1 ? keyOf(chain[0]) : "";
      if (key.isEmpty() || !trusted.test(key)) {
        throw new CertificateException(
            "Not introduced, or struck off: "
                + Arrays.stream(chain)
                    .map(one -> one.getSubjectX500Principal().getName())
                    .limit(1)
                    .toList());
      }
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
        throws CertificateException {
      check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
        throws CertificateException {
      check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
        throws CertificateException {
      check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
        throws CertificateException {
      check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type)
        throws CertificateException {
      check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type)
        throws CertificateException {
      check(chain);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
