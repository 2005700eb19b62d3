<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AudioErrorText</name>
    <message>
        <source>there is no such file; it may have been moved or deleted.</source>
        <translation>diese Datei gibt es nicht; vielleicht wurde sie verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>you may not read this file; change its permissions and try again.</source>
        <translation>diese Datei darf nicht gelesen werden; die Zugriffsrechte ändern und erneut versuchen.</translation>
    </message>
    <message>
        <source>this is a folder where a sound file was expected.</source>
        <translation>das ist ein Ordner, erwartet wird eine Klangdatei.</translation>
    </message>
    <message>
        <source>the file is empty (0 bytes); copy it again.</source>
        <translation>die Datei ist leer (0 Byte); neu kopieren.</translation>
    </message>
    <message>
        <source>this is not a sound file in any format that FFmpeg knows.</source>
        <translation>das ist keine Klangdatei in einem Format, das FFmpeg kennt.</translation>
    </message>
    <message>
        <source>the file holds no sound.</source>
        <translation>die Datei enthält keinen Ton.</translation>
    </message>
    <message>
        <source>there is no decoder here for its codec &quot;{0}&quot;; convert it to another format.</source>
        <translation>für den Codec „{0}“ gibt es hier keinen Decoder; in ein anderes Format umwandeln.</translation>
    </message>
    <message>
        <source>nothing in it could be decoded; the file is damaged from its start on.</source>
        <translation>nichts darin ließ sich decodieren; die Datei ist von Anfang an beschädigt.</translation>
    </message>
    <message>
        <source>it could not be read: {0}.</source>
        <translation>sie konnte nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>{0} s of sound are too short; one patch of this model needs {1} s.</source>
        <translation>{0} s Ton sind zu kurz; ein Ausschnitt dieses Modells braucht {1} s.</translation>
    </message>
    <message>
        <source>it ends after {1} s, before the start asked for ({0} s).</source>
        <translation>sie endet nach {1} s, vor dem gewünschten Anfang ({0} s).</translation>
    </message>
</context>
<context>
    <name>BucketText</name>
    <message>
        <source>No labelled file to count</source>
        <translation>Keine Datei mit Label zu zählen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Observed accuracy</source>
        <translation>Beobachtete Genauigkeit</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
</context>
<context>
    <name>ClassLines</name>
    <message>
        <source>%1, predicted and true</source>
        <translation>%1, vorhergesagt und wahr</translation>
    </message>
    <message>
        <source>%1, true</source>
        <translation>%1, wahr</translation>
    </message>
    <message>
        <source>%1, predicted</source>
        <translation>%1, vorhergesagt</translation>
    </message>
    <message>
        <source>thick: ensemble of %1, thin: its members</source>
        <translation>dick: Ensemble aus %1, dünn: seine Mitglieder</translation>
    </message>
</context>
<context>
    <name>CurveText</name>
    <message>
        <source>T* = %1, at the edge of the grid</source>
        <translation>T* = %1, Rasterrand</translation>
    </message>
    <message>
        <source>T* = %1</source>
        <translation>T* = %1</translation>
    </message>
    <message>
        <source>T* ≈ %1</source>
        <translation>T* ≈ %1</translation>
    </message>
    <message>
        <source>T = %1, where the ensemble&apos;s %2 is %3.</source>
        <translation>T = %1; dort hat das Ensemble: %2 %3.</translation>
    </message>
    <message>
        <source>T = %1.</source>
        <translation>T = %1.</translation>
    </message>
    <message>
        <source>%1, with %2 %3.</source>
        <translation>%1, mit %2 %3.</translation>
    </message>
    <message>
        <source>The curve is not computed yet.</source>
        <translation>Die Kurve ist noch nicht berechnet.</translation>
    </message>
    <message>
        <source>%1 over temperatures from %2 to %3, for the ensemble and %4 members.</source>
        <translation>%1 über Temperaturen von %2 bis %3, für das Ensemble und %4 Mitglieder.</translation>
    </message>
    <message>
        <source>It is still being refined.</source>
        <translation>Sie wird noch verfeinert.</translation>
    </message>
    <message>
        <source>T = %1
Ensemble: %2 %3</source>
        <translation>T = %1
Ensemble: %2 %3</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation>Mitglieder: %1</translation>
    </message>
    <message>
        <source>T* = %1 (edge)</source>
        <translation>T* = %1 (Rand)</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>there is no such file; check the path.</source>
        <translation>diese Datei gibt es nicht; den Pfad prüfen.</translation>
    </message>
    <message>
        <source>this is a folder; choose a logits file (.npz, .npy or .csv) in it.</source>
        <translation>das ist ein Ordner; darin eine Logits-Datei (.npz, .npy oder .csv) wählen.</translation>
    </message>
    <message>
        <source>the file cannot be read ({0}).</source>
        <translation>die Datei kann nicht gelesen werden ({0}).</translation>
    </message>
    <message>
        <source>the file is empty; write it again.</source>
        <translation>die Datei ist leer; sie noch einmal schreiben.</translation>
    </message>
    <message>
        <source>this is no logits file: expected .npz, .npy or CSV.</source>
        <translation>das ist keine Logits-Datei: erwartet wird .npz, .npy oder CSV.</translation>
    </message>
    <message>
        <source>the .npz archive is damaged ({0}); write it again with numpy.savez.</source>
        <translation>das .npz-Archiv ist beschädigt ({0}); es mit numpy.savez neu schreiben.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; would unpack to {1}, where {2} is sensible; store it with numpy.savez if that size is meant.</source>
        <translation>„{0}“ würde entpackt {1} belegen, sinnvoll ist {2}; mit numpy.savez speichern, wenn die Größe so gemeint ist.</translation>
    </message>
    <message>
        <source>the checksum of &quot;{0}&quot; is wrong: the data was damaged; copy or write the file again.</source>
        <translation>die Prüfsumme von „{0}“ ist falsch: die Daten sind beschädigt; die Datei neu kopieren oder schreiben.</translation>
    </message>
    <message>
        <source>expected an array named {0}, but found {1}; rename or add it.</source>
        <translation>erwartet wird ein Array namens {0}, gefunden wurde {1}; es umbenennen oder ergänzen.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; and &quot;{1}&quot; mean the same; keep one of them.</source>
        <translation>„{0}“ und „{1}“ bedeuten dasselbe; nur eines davon behalten.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; holds pickled Python objects, which are never loaded; convert it with: {1}</source>
        <translation>„{0}“ enthält Python-Objekte (pickle), die nie geladen werden; umwandeln mit: {1}</translation>
    </message>
    <message>
        <source>the .npy header of &quot;{0}&quot; is damaged ({1}); write the file again.</source>
        <translation>der .npy-Kopf von „{0}“ ist beschädigt ({1}); die Datei neu schreiben.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; holds {1}, expected {2}.</source>
        <translation>„{0}“ enthält {1}, erwartet wird {2}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has the shape {1}, expected {2}.</source>
        <translation>„{0}“ hat die Form {1}, erwartet wird {2}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; promises {1} bytes of data, but {2} are there; the file is cut short: copy or write it again.</source>
        <translation>„{0}“ verspricht {1} Bytes an Daten, vorhanden sind {2}; die Datei ist abgeschnitten: neu kopieren oder schreiben.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is NaN or infinite at {1}, expected finite numbers throughout; leave such patches out.</source>
        <translation>„{0}“ ist bei {1} NaN oder unendlich, erwartet werden durchweg endliche Zahlen; solche Ausschnitte weglassen.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1} at {2}, expected probabilities from 0 to 1; name the array &quot;logits&quot; if it holds logits.</source>
        <translation>„{0}“ ist {1} bei {2}, erwartet werden Wahrscheinlichkeiten von 0 bis 1; das Array „logits“ nennen, wenn es Logits enthält.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1} for file {2}, expected a class from 0 to {3}, or -1 for unlabelled.</source>
        <translation>„{0}“ ist {1} für Datei {2}, erwartet wird eine Klasse von 0 bis {3} oder -1 für „ohne Label“.</translation>
    </message>
    <message>
        <source>the row of &quot;{0}&quot; for file {1} is neither 0 and 1 throughout nor -1 throughout; expected one of these.</source>
        <translation>die Zeile von „{0}“ für Datei {1} besteht weder nur aus 0 und 1 noch nur aus -1; eines von beiden wird erwartet.</translation>
    </message>
    <message>
        <source>every file is unlabelled (&quot;{0}&quot; is -1 throughout), expected at least one label to judge by.</source>
        <translation>keine Datei hat ein Label („{0}“ ist überall -1), erwartet wird mindestens eines als Maßstab.</translation>
    </message>
    <message>
        <source>&quot;file_index&quot; is {0} for patch {1}, expected a file from 0 to {2}.</source>
        <translation>„file_index“ ist {0} für Ausschnitt {1}, erwartet wird eine Datei von 0 bis {2}.</translation>
    </message>
    <message>
        <source>&quot;file_index&quot; never names file {0}, expected at least one patch for every file.</source>
        <translation>„file_index“ nennt nie die Datei {0}, erwartet wird mindestens ein Ausschnitt je Datei.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} entries, expected {2}.</source>
        <translation>„{0}“ hat {1} Einträge, erwartet werden {2}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has &quot;{1}&quot; twice, expected names that differ.</source>
        <translation>„{0}“ enthält „{1}“ doppelt, erwartet werden verschiedene Namen.</translation>
    </message>
    <message>
        <source>no labels were found beside it, expected one of {0}; put that file in the same folder or name it.</source>
        <translation>daneben liegen keine Labels, erwartet wird eine Datei von {0}; sie in denselben Ordner legen oder angeben.</translation>
    </message>
    <message>
        <source>the first line is &quot;{0}&quot;, expected {1}.</source>
        <translation>die erste Zeile ist „{0}“, erwartet wird {1}.</translation>
    </message>
    <message>
        <source>line {0}, column &quot;{1}&quot; is &quot;{2}&quot;, expected {3}.</source>
        <translation>Zeile {0}, Spalte „{1}“ ist „{2}“, erwartet wird {3}.</translation>
    </message>
    <message>
        <source>line {0} has {1} cells, expected {2} as in the first line.</source>
        <translation>Zeile {0} hat {1} Zellen, erwartet werden {2} wie in der ersten Zeile.</translation>
    </message>
    <message>
        <source>the table has gaps: {0}; expected every class of every patch under every member.</source>
        <translation>die Tabelle hat Lücken: {0}; erwartet wird jede Klasse jedes Ausschnitts bei jedem Mitglied.</translation>
    </message>
    <message>
        <source>it has no {0}, expected {1}.</source>
        <translation>Hier fehlt {0}, erwartet wird {1}.</translation>
    </message>
    <message>
        <source>the file needs {0} bytes of memory, more than is free; close other programs or split the file.</source>
        <translation>die Datei braucht {0} Bytes Speicher, mehr als frei ist; andere Programme schließen oder die Datei teilen.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Kind:</source>
        <translation>Art:</translation>
    </message>
    <message>
        <source>What the network is given: bands on the mel scale, cepstral coefficients of them, a spectrogram, a constant-Q transform, or the sound itself.</source>
        <translation>Was das Netz bekommt: Bänder auf der Mel-Skala, Cepstral-Koeffizienten davon, ein Spektrogramm, eine Constant-Q-Transformation oder den Klang selbst.</translation>
    </message>
    <message>
        <source>Sample rate (Hz):</source>
        <translation>Abtastrate (Hz):</translation>
    </message>
    <message>
        <source>Every file is resampled to this rate, that of training.</source>
        <translation>Jede Datei wird auf diese Rate gebracht, die des Trainings.</translation>
    </message>
    <message>
        <source>Transform size:</source>
        <translation>Transformationslänge:</translation>
    </message>
    <message>
        <source>Samples of one Fourier transform (n_fft in librosa); an even number.</source>
        <translation>Abtastwerte einer Fourier-Transformation (n_fft in librosa); eine gerade Zahl.</translation>
    </message>
    <message>
        <source>Hop:</source>
        <translation>Schritt:</translation>
    </message>
    <message>
        <source>Samples from one frame to the next (hop_length in librosa).</source>
        <translation>Abtastwerte von einem Rahmen zum nächsten (hop_length in librosa).</translation>
    </message>
    <message>
        <source>Window length:</source>
        <translation>Fensterlänge:</translation>
    </message>
    <message>
        <source>Samples of the window (win_length in librosa). A shorter one stands in the middle of the transform; 0 makes it as long.</source>
        <translation>Abtastwerte des Fensters (win_length in librosa). Ein kürzeres steht in der Mitte der Transformation; 0 macht es gleich lang.</translation>
    </message>
    <message>
        <source>as the transform</source>
        <translation>wie die Transformation</translation>
    </message>
    <message>
        <source>Window:</source>
        <translation>Fenster:</translation>
    </message>
    <message>
        <source>Its shape. Periodic is what librosa and torchaudio use; Essentia&apos;s Hann window is symmetric.</source>
        <translation>Seine Form. Periodisch ist es in librosa und torchaudio; das Hann-Fenster von Essentia ist symmetrisch.</translation>
    </message>
    <message>
        <source>Hann, periodic</source>
        <translation>Hann, periodisch</translation>
    </message>
    <message>
        <source>Hann, symmetric</source>
        <translation>Hann, symmetrisch</translation>
    </message>
    <message>
        <source>Hamming, periodic</source>
        <translation>Hamming, periodisch</translation>
    </message>
    <message>
        <source>Blackman, periodic</source>
        <translation>Blackman, periodisch</translation>
    </message>
    <message>
        <source>Rectangular</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Padding:</source>
        <translation>Ränder:</translation>
    </message>
    <message>
        <source>Where frames lie, and what stands beyond the ends. librosa centres them: with zeros since 0.9, mirrored before; torchaudio mirrors.</source>
        <translation>Wo die Rahmen liegen und was jenseits der Enden steht. librosa zentriert sie: seit 0.9 mit Nullen, davor gespiegelt; torchaudio spiegelt.</translation>
    </message>
    <message>
        <source>centred, zeros beyond</source>
        <translation>zentriert, jenseits Nullen</translation>
    </message>
    <message>
        <source>centred, mirrored beyond</source>
        <translation>zentriert, jenseits gespiegelt</translation>
    </message>
    <message>
        <source>none, from the first sample</source>
        <translation>keine, ab dem ersten Abtastwert</translation>
    </message>
    <message>
        <source>zeros at both ends (&quot;same&quot;)</source>
        <translation>Nullen an beiden Enden („same“)</translation>
    </message>
    <message>
        <source>zeros at the end</source>
        <translation>Nullen am Ende</translation>
    </message>
    <message>
        <source>Power:</source>
        <translation>Potenz:</translation>
    </message>
    <message>
        <source>1 for magnitudes, 2 for power (power in librosa).</source>
        <translation>1 für Beträge, 2 für Leistung (power in librosa).</translation>
    </message>
    <message>
        <source>Bands:</source>
        <translation>Bänder:</translation>
    </message>
    <message>
        <source>Mel bands (n_mels in librosa), or bins of the constant-Q transform (n_bins).</source>
        <translation>Mel-Bänder (n_mels in librosa) oder Kanäle der Constant-Q-Transformation (n_bins).</translation>
    </message>
    <message>
        <source>Lowest frequency (Hz):</source>
        <translation>Tiefste Frequenz (Hz):</translation>
    </message>
    <message>
        <source>Where the lowest band begins (fmin); with a constant-Q transform the centre of its lowest bin.</source>
        <translation>Wo das tiefste Band beginnt (fmin); bei Constant-Q die Mitte des tiefsten Kanals.</translation>
    </message>
    <message>
        <source>Highest frequency (Hz):</source>
        <translation>Höchste Frequenz (Hz):</translation>
    </message>
    <message>
        <source>Where the highest band ends (fmax); 0 for half the sample rate.</source>
        <translation>Wo das höchste Band endet (fmax); 0 für die halbe Abtastrate.</translation>
    </message>
    <message>
        <source>Mel scale:</source>
        <translation>Mel-Skala:</translation>
    </message>
    <message>
        <source>Slaney&apos;s is linear below 1 kHz, and librosa&apos;s own; HTK&apos;s is that of torchaudio (htk=True in librosa).</source>
        <translation>Die von Slaney ist unter 1 kHz linear und die von librosa; die von HTK ist die von torchaudio (htk=True in librosa).</translation>
    </message>
    <message>
        <source>Slaney</source>
        <translation>Slaney</translation>
    </message>
    <message>
        <source>HTK</source>
        <translation>HTK</translation>
    </message>
    <message>
        <source>Area of the bands:</source>
        <translation>Fläche der Bänder:</translation>
    </message>
    <message>
        <source>Slaney&apos;s bands have the same area (norm=&quot;slaney&quot; in librosa); the others the same height.</source>
        <translation>Die Bänder von Slaney haben dieselbe Fläche (norm=&quot;slaney&quot; in librosa), die anderen dieselbe Höhe.</translation>
    </message>
    <message>
        <source>equal areas (Slaney)</source>
        <translation>gleiche Flächen (Slaney)</translation>
    </message>
    <message>
        <source>height 1 (none)</source>
        <translation>Höhe 1 (keine)</translation>
    </message>
    <message>
        <source>Root of the bands</source>
        <translation>Wurzel der Bänder</translation>
    </message>
    <message>
        <source>The square root of the mel power, as OpenL3 up to 0.3.1 takes it.</source>
        <translation>Die Quadratwurzel der Mel-Leistung, wie OpenL3 bis 0.3.1 sie nimmt.</translation>
    </message>
    <message>
        <source>Relative to the loudest value</source>
        <translation>Bezogen auf den lautesten Wert</translation>
    </message>
    <message>
        <source>The reference is the maximum of the patch (ref=np.max in librosa), so that its loudest value is 0 dB.</source>
        <translation>Bezug ist das Maximum des Ausschnitts (ref=np.max in librosa), sodass sein lautester Wert 0 dB ist.</translation>
    </message>
    <message>
        <source>Reference:</source>
        <translation>Bezug:</translation>
    </message>
    <message>
        <source>The value that is 0 dB (ref).</source>
        <translation>Der Wert, der 0 dB ist (ref).</translation>
    </message>
    <message>
        <source>Smallest value:</source>
        <translation>Kleinster Wert:</translation>
    </message>
    <message>
        <source>Anything below is raised to this before the logarithm (amin).</source>
        <translation>Kleinere werden vor dem Logarithmus auf diesen angehoben (amin).</translation>
    </message>
    <message>
        <source>Range (dB):</source>
        <translation>Umfang (dB):</translation>
    </message>
    <message>
        <source>Values more than this below the loudest are raised (top_db); empty for no limit.</source>
        <translation>Werte, die mehr als dies unter dem lautesten liegen, werden angehoben (top_db); leer: keine Grenze.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Compression:</source>
        <translation>Kompression:</translation>
    </message>
    <message>
        <source>How magnitudes become what the network sees: decibels, the natural logarithm of x + offset, or log10 of 1 + factor x.</source>
        <translation>Wie aus Beträgen wird, was das Netz sieht: Dezibel, der natürliche Logarithmus von x + Versatz oder log10 von 1 + Faktor x.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>decibels</source>
        <translation>Dezibel</translation>
    </message>
    <message>
        <source>ln(x + offset)</source>
        <translation>ln(x + Versatz)</translation>
    </message>
    <message>
        <source>log10(1 + factor x)</source>
        <translation>log10(1 + Faktor x)</translation>
    </message>
    <message>
        <source>Offset:</source>
        <translation>Versatz:</translation>
    </message>
    <message>
        <source>Added before the natural logarithm.</source>
        <translation>Wird vor dem natürlichen Logarithmus addiert.</translation>
    </message>
    <message>
        <source>Factor:</source>
        <translation>Faktor:</translation>
    </message>
    <message>
        <source>Multiplied before log10(1 + …).</source>
        <translation>Wird vor log10(1 + …) multipliziert.</translation>
    </message>
    <message>
        <source>Rounded to 16-bit floats</source>
        <translation>Gerundet auf 16-Bit-Gleitkomma</translation>
    </message>
    <message>
        <source>Before compression, as musicnn does.</source>
        <translation>Vor der Kompression, wie bei musicnn.</translation>
    </message>
    <message>
        <source>Standardisation:</source>
        <translation>Standardisierung:</translation>
    </message>
    <message>
        <source>What is done last: each patch to mean 0 and deviation 1, or fixed values of the training set.</source>
        <translation>Was zuletzt geschieht: jeder Ausschnitt auf Mittel 0 und Streuung 1, oder feste Werte der Trainingsdaten.</translation>
    </message>
    <message>
        <source>each patch by itself</source>
        <translation>jeder Ausschnitt für sich</translation>
    </message>
    <message>
        <source>by fixed values</source>
        <translation>mit festen Werten</translation>
    </message>
    <message>
        <source>Mean:</source>
        <translation>Mittel:</translation>
    </message>
    <message>
        <source>Of the training set: one number, or one a band, lowest first, with semicolons or blanks between them.</source>
        <translation>Der Trainingsdaten: eine Zahl, oder eine je Band, das tiefste zuerst, mit Strichpunkten oder Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>Deviation:</source>
        <translation>Streuung:</translation>
    </message>
    <message>
        <source>Standard deviation of the training set: as many numbers as means.</source>
        <translation>Standardabweichung der Trainingsdaten: so viele Zahlen wie Mittel.</translation>
    </message>
    <message>
        <source>Coefficients:</source>
        <translation>Koeffizienten:</translation>
    </message>
    <message>
        <source>The first so many of the cosine transform (n_mfcc in librosa).</source>
        <translation>So viele der Kosinustransformation, die ersten (n_mfcc in librosa).</translation>
    </message>
    <message>
        <source>Lifter:</source>
        <translation>Lifter:</translation>
    </message>
    <message>
        <source>Weights the higher coefficients (lifter in librosa); 0 for none.</source>
        <translation>Gewichtet die höheren Koeffizienten (lifter in librosa); 0 für keinen.</translation>
    </message>
    <message>
        <source>Normalised over:</source>
        <translation>Normiert über:</translation>
    </message>
    <message>
        <source>Frames of the sliding window whose mean (and variance) is taken out of each coefficient.</source>
        <translation>Rahmen des gleitenden Fensters, dessen Mittel (und Varianz) aus jedem Koeffizienten genommen wird.</translation>
    </message>
    <message>
        <source>not normalised</source>
        <translation>nicht normiert</translation>
    </message>
    <message>
        <source>Variance, too</source>
        <translation>Auch die Varianz</translation>
    </message>
    <message>
        <source>Divides by the deviation within that window as well.</source>
        <translation>Teilt auch durch die Streuung in diesem Fenster.</translation>
    </message>
    <message>
        <source>Bins an octave:</source>
        <translation>Kanäle je Oktave:</translation>
    </message>
    <message>
        <source>12 for semitones (bins_per_octave in librosa).</source>
        <translation>12 für Halbtöne (bins_per_octave in librosa).</translation>
    </message>
    <message>
        <source>Filter scale:</source>
        <translation>Filterlänge:</translation>
    </message>
    <message>
        <source>Below 1 for shorter filters (filter_scale in librosa).</source>
        <translation>Unter 1 für kürzere Filter (filter_scale in librosa).</translation>
    </message>
    <message>
        <source>Tuning:</source>
        <translation>Stimmung:</translation>
    </message>
    <message>
        <source>In fractions of a bin.</source>
        <translation>In Bruchteilen eines Kanals.</translation>
    </message>
    <message>
        <source>Sparsity:</source>
        <translation>Ausdünnung:</translation>
    </message>
    <message>
        <source>Share of each filter&apos;s weight that is left out.</source>
        <translation>Anteil am Gewicht jedes Filters, der weggelassen wird.</translation>
    </message>
    <message>
        <source>Scaled by the filters&apos; length</source>
        <translation>Nach der Länge der Filter skaliert</translation>
    </message>
    <message>
        <source>Divides by the root of each filter&apos;s length (scale=True).</source>
        <translation>Teilt durch die Wurzel der Länge jedes Filters (scale=True).</translation>
    </message>
    <message>
        <source>Quality factor:</source>
        <translation>Gütefaktor:</translation>
    </message>
    <message>
        <source>librosa changed it: networks trained with 0.6 saw the older one.</source>
        <translation>librosa hat ihn geändert: Netze, die mit 0.6 trainiert wurden, sahen den älteren.</translation>
    </message>
    <message>
        <source>librosa 0.9.2 and later</source>
        <translation>librosa ab 0.9.2</translation>
    </message>
    <message>
        <source>librosa 0.6</source>
        <translation>librosa 0.6</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>true class</source>
        <translation>wahre Klasse</translation>
    </message>
    <message>
        <source>predicted class</source>
        <translation>vorhergesagte Klasse</translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50 %</translation>
    </message>
    <message>
        <source>100 % of the true class</source>
        <translation>100 % der wahren Klasse</translation>
    </message>
    <message>
        <source>The figure does not fit on %1 × %2 mm; make it larger, the font smaller, or leave out title, legend or caption.</source>
        <translation>Die Abbildung passt nicht auf %1 × %2 mm; sie größer oder die Schrift kleiner machen, oder Titel, Legende oder Bildunterschrift weglassen.</translation>
    </message>
    <message>
        <source>split %1</source>
        <translation>Teilmenge %1</translation>
    </message>
    <message>
        <source>true class %1</source>
        <translation>wahre Klasse %1</translation>
    </message>
    <message>
        <source>selected files only</source>
        <translation>nur ausgewählte Dateien</translation>
    </message>
    <message>
        <source>The figures are still being computed; try again in a moment.</source>
        <translation>Die Zahlen werden noch berechnet; gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The error at each temperature is still being computed; try again in a moment.</source>
        <translation>Der Fehler je Temperatur wird noch berechnet; gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1: no labelled file is left by the filter, so there is nothing to draw; choose another class or split.</source>
        <translation>%1: der Filter lässt keine Datei mit Label übrig, es gibt nichts zu zeichnen; eine andere Klasse oder Teilmenge wählen.</translation>
    </message>
    <message>
        <source>%1: a confusion matrix needs one label a file, and these files have several; choose another figure.</source>
        <translation>%1: eine Konfusionsmatrix braucht ein Label je Datei, diese Dateien haben mehrere; eine andere Abbildung wählen.</translation>
    </message>
    <message>
        <source>There is no data set to draw.</source>
        <translation>Es gibt keinen Datensatz zum Zeichnen.</translation>
    </message>
    <message>
        <source>%1 equal-width buckets</source>
        <translation>%1 gleich breite Intervalle</translation>
    </message>
    <message>
        <source>%1 equal-mass buckets</source>
        <translation>%1 gleich besetzte Intervalle</translation>
    </message>
    <message>
        <source>expected accuracy: bucket centre</source>
        <translation>erwartete Genauigkeit: Intervallmitte</translation>
    </message>
    <message>
        <source>expected accuracy: mean confidence</source>
        <translation>erwartete Genauigkeit: mittlere Konfidenz</translation>
    </message>
    <message>
        <source>%1 files each</source>
        <translation>je %1 Dateien</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>T*: chosen on the data shown</source>
        <translation>T*: auf den gezeigten Daten gewählt</translation>
    </message>
    <message>
        <source>%1: T %2</source>
        <translation>%1: T %2</translation>
    </message>
    <message>
        <source>ensemble of %1 of %2 members</source>
        <translation>Ensemble aus %1 von %2 Mitgliedern</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>Genauigkeit %1</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Reliabilitätsdiagramm</translation>
    </message>
    <message>
        <source>Error against temperature</source>
        <translation>Fehler über der Temperatur</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Confidence histogram</source>
        <translation>Konfidenz-Histogramm</translation>
    </message>
    <message>
        <source>Reliability diagrams side by side</source>
        <translation>Reliabilitätsdiagramme nebeneinander</translation>
    </message>
    <message>
        <source>Error against temperature, side by side</source>
        <translation>Fehler über der Temperatur, nebeneinander</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>T = %1</source>
        <translation>T = %1</translation>
    </message>
    <message>
        <source>chosen on these data</source>
        <translation>auf diesen Daten gewählt</translation>
    </message>
    <message>
        <source>fitted on %1 (%2)</source>
        <translation>angepasst an %1 (%2)</translation>
    </message>
    <message>
        <source>%1, at the edge of the grid</source>
        <translation>%1, am Rand des Rasters</translation>
    </message>
    <message>
        <source>T* = %1</source>
        <translation>T* = %1</translation>
    </message>
    <message>
        <source>%1, fitted</source>
        <translation>%1, angepasst</translation>
    </message>
    <message>
        <source>%1, edge of the grid</source>
        <translation>%1, Rand des Rasters</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%1 against temperature</source>
        <translation>%1 über der Temperatur</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Reliabilität</translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>winning decisions</source>
        <translation>Gewinnerentscheidungen</translation>
    </message>
    <message>
        <source>%1 × %2 pixels are too many for an image; choose fewer dots per inch.</source>
        <translation>%1 × %2 Pixel sind zu viele für ein Bild; weniger Punkte pro Zoll wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); choose another place.</source>
        <translation>%1 kann nicht geschrieben werden (%2); einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>right and wrong, T = 1</source>
        <translation>richtig und falsch, T = 1</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>observed accuracy</source>
        <translation>beobachtete Genauigkeit</translation>
    </message>
    <message>
        <source>single models, T = 1</source>
        <translation>Einzelmodelle, T = 1</translation>
    </message>
    <message>
        <source>%1, T = 1</source>
        <translation>%1, T = 1</translation>
    </message>
    <message>
        <source>T of the panel</source>
        <translation>T des Teilbilds</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>perfectly calibrated</source>
        <translation>perfekt kalibriert</translation>
    </message>
    <message>
        <source>gap to the diagonal</source>
        <translation>Abstand zur Diagonale</translation>
    </message>
    <message>
        <source>gap to the mean confidence</source>
        <translation>Abstand zur mittleren Konfidenz</translation>
    </message>
    <message>
        <source>T* ≤ %1</source>
        <translation>T* ≤ %1</translation>
    </message>
    <message>
        <source>T* ≥ %1</source>
        <translation>T* ≥ %1</translation>
    </message>
    <message>
        <source>temperature T</source>
        <translation>Temperatur T</translation>
    </message>
    <message>
        <source>single models</source>
        <translation>Einzelmodelle</translation>
    </message>
    <message>
        <source>T*: highest accuracy, chosen on these data</source>
        <translation>T*: höchste Genauigkeit, auf diesen Daten gewählt</translation>
    </message>
    <message>
        <source>T*: lowest %1, chosen on these data</source>
        <translation>T*: kleinster Wert (%1), auf diesen Daten gewählt</translation>
    </message>
    <message>
        <source>One track</source>
        <translation>Ein Stück</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Open tracks, models or logits</source>
        <translation>Titel, Modelle oder Logits öffnen</translation>
    </message>
    <message>
        <source>All files (*);;Sound (*.wav *.flac *.mp3 *.ogg *.opus *.m4a *.aac *.aif *.aiff *.wma *.m3u *.m3u8 *.pls *.xspf);;Logits (*.npz *.npy *.csv *.tsv *.txt);;Models (*.pt *.pth *.ts *.torchscript)</source>
        <translation>Alle Dateien (*);;Klang (*.wav *.flac *.mp3 *.ogg *.opus *.m4a *.aac *.aif *.aiff *.wma *.m3u *.m3u8 *.pls *.xspf);;Logits (*.npz *.npy *.csv *.tsv *.txt);;Modelle (*.pt *.pth *.ts *.torchscript)</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Einen Ordner öffnen</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>Modelle hinzufügen</translation>
    </message>
    <message>
        <source>Models (*.pt *.pth *.ts *.torchscript);;All files (*)</source>
        <translation>Modelle (*.pt *.pth *.ts *.torchscript);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add all models of a folder</source>
        <translation>Alle Modelle eines Ordners hinzufügen</translation>
    </message>
</context>
<context>
    <name>FindingsText</name>
    <message>
        <source>1 damaged packet was left out.</source>
        <translation>1 beschädigtes Paket wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged packets were left out.</source>
        <translation>
            <numerusform>%Ln beschädigtes Paket wurde ausgelassen.</numerusform>
            <numerusform>%Ln beschädigte Pakete wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends before the length that it declares.</source>
        <translation>Sie endet vor der Länge, die sie angibt.</translation>
    </message>
    <message>
        <source>It is silent: what the networks say means nothing.</source>
        <translation>Sie ist still: Was die Netze sagen, bedeutet nichts.</translation>
    </message>
    <message>
        <source>It is shorter than one patch; silence was put after it.</source>
        <translation>Sie ist kürzer als ein Ausschnitt; danach wurde Stille angefügt.</translation>
    </message>
    <message>
        <source>Its sample rate or channels change on the way; all was brought to one.</source>
        <translation>Abtastrate oder Kanäle wechseln unterwegs; alles wurde angeglichen.</translation>
    </message>
</context>
<context>
    <name>FormRowText</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (nötig)</translation>
    </message>
</context>
<context>
    <name>FrontEndText</name>
    <message numerus="yes">
        <source>%Ln bins</source>
        <translation>
            <numerusform>%Ln Kanal</numerusform>
            <numerusform>%Ln Kanäle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bands</source>
        <translation>
            <numerusform>%Ln Band</numerusform>
            <numerusform>%Ln Bänder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coefficients</source>
        <translation>
            <numerusform>%Ln Koeffizient</numerusform>
            <numerusform>%Ln Koeffizienten</numerusform>
        </translation>
    </message>
    <message>
        <source>hop %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message numerus="yes">
        <source>patches of %Ln frames</source>
        <translation>
            <numerusform>Ausschnitte von %Ln Rahmen</numerusform>
            <numerusform>Ausschnitte von %Ln Rahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s patches</source>
        <translation>Ausschnitte von %1 s</translation>
    </message>
    <message>
        <source>%1, one every %2</source>
        <translation>%1, einer alle %2</translation>
    </message>
    <message>
        <source>%1, one every %2 s</source>
        <translation>%1, einer alle %2 s</translation>
    </message>
    <message>
        <source>waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>log-mel</source>
        <translation>Log-Mel</translation>
    </message>
    <message>
        <source>MFCC</source>
        <translation>MFCC</translation>
    </message>
    <message>
        <source>constant-Q</source>
        <translation>Constant-Q</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>the first only</source>
        <translation>nur der erste</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln at most</source>
        <translation>
            <numerusform>höchstens der erste</numerusform>
            <numerusform>höchstens die ersten %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest left out</source>
        <translation>ohne den Rest</translation>
    </message>
</context>
<context>
    <name>LayerText</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
</context>
<context>
    <name>ModelErrorText</name>
    <message>
        <source>there is no such file; check the path of the model.</source>
        <translation>diese Datei gibt es nicht; den Pfad des Modells prüfen.</translation>
    </message>
    <message>
        <source>the model could not be read: {0}.</source>
        <translation>das Modell konnte nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>the description could not be written: {0}; copy the model to a folder of yours.</source>
        <translation>die Beschreibung konnte nicht geschrieben werden: {0}; das Modell in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
        <source>this is not a TorchScript file; save the network with torch.jit.script(model).save(&quot;model.pt&quot;).</source>
        <translation>das ist keine TorchScript-Datei; das Netz mit torch.jit.script(model).save(&quot;model.pt&quot;) speichern.</translation>
    </message>
    <message>
        <source>this is a pickle of weights or of a Python object, which is never run here; make TorchScript of it in Python: {0}</source>
        <translation>das ist ein Pickle mit Gewichten oder einem Python-Objekt, das hier nie ausgeführt wird; in Python TorchScript daraus machen: {0}</translation>
    </message>
    <message>
        <source>no model is in this folder; expected files ending in .pt, .pth, .ts or .torchscript.</source>
        <translation>in diesem Ordner ist kein Modell; erwartet werden Dateien auf .pt, .pth, .ts oder .torchscript.</translation>
    </message>
    <message>
        <source>its description lacks {0}; describe the model, or put a .json of its name beside it.</source>
        <translation>in der Beschreibung fehlt {0}; das Modell beschreiben oder eine .json seines Namens daneben legen.</translation>
    </message>
    <message>
        <source>its description ({0}) is not JSON: {1}.</source>
        <translation>die Beschreibung ({0}) ist kein JSON: {1}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; in its description is {1}, expected {2}.</source>
        <translation>„{0}“ in der Beschreibung ist {1}, erwartet wird {2}.</translation>
    </message>
    <message>
        <source>its classes are not those of {0}: {1}, there {2}; members of one ensemble need the same classes in the same order.</source>
        <translation>die Klassen sind nicht die von {0}: {1}, dort {2}; Mitglieder eines Ensembles brauchen dieselben Klassen in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>it is a {1} model and {0} a {2} one; members of one ensemble need the same task.</source>
        <translation>die Aufgabe ist {1}, die von {0} ist {2}; Mitglieder eines Ensembles brauchen dieselbe Aufgabe.</translation>
    </message>
    <message>
        <source>its patches are not those of {0}: {1}, there {2}; members of one ensemble need the same patches.</source>
        <translation>die Ausschnitte sind nicht die von {0}: {1}, dort {2}; Mitglieder eines Ensembles brauchen dieselben Ausschnitte.</translation>
    </message>
    <message>
        <source>it has no dropout, so its passes would all be alike; run it once instead.</source>
        <translation>es hat kein Dropout, alle Durchläufe wären gleich; nur einmal ausführen.</translation>
    </message>
    <message>
        <source>networks cannot be run here: {0} could not be loaded ({1}); build Candor with LibTorch (libtorch-dev).</source>
        <translation>Netze lassen sich hier nicht ausführen: {0} konnte nicht geladen werden ({1}); Candor mit LibTorch bauen (libtorch-dev).</translation>
    </message>
    <message>
        <source>LibTorch could not load the model: {0}.</source>
        <translation>LibTorch konnte das Modell nicht laden: {0}.</translation>
    </message>
    <message>
        <source>it does not take a patch of shape {0}, which its description asks for: {1}; mend the front end, &quot;patch_seconds&quot; or &quot;input_shape&quot;.</source>
        <translation>es nimmt keinen Ausschnitt der Form {0}, die die Beschreibung verlangt: {1}; das Front-End, „patch_seconds“ oder „input_shape“ berichtigen.</translation>
    </message>
    <message>
        <source>it gives values of shape {0}, expected {1}.</source>
        <translation>es gibt Werte der Form {0}, erwartet wird {1}.</translation>
    </message>
    <message>
        <source>it gives {0} values a patch, but its description names {1} classes; mend &quot;labels&quot;.</source>
        <translation>es gibt {0} Werte je Ausschnitt, die Beschreibung nennt aber {1} Klassen; „labels“ berichtigen.</translation>
    </message>
    <message>
        <source>it gives numbers that are not finite ({0}); nothing can be said from them.</source>
        <translation>es gibt Zahlen, die nicht endlich sind ({0}); daraus lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>its forward function failed: {0}.</source>
        <translation>seine Funktion forward ist gescheitert: {0}.</translation>
    </message>
    <message>
        <source>it needs a CUDA card, and none is used here: {0}; save the network on the CPU.</source>
        <translation>es braucht eine CUDA-Karte, hier wird keine benutzt: {0}; das Netz auf der CPU speichern.</translation>
    </message>
    <message>
        <source>the memory of {0} is too small for one patch of this model.</source>
        <translation>der Speicher von {0} ist zu klein für einen Ausschnitt dieses Modells.</translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>several: %1, and others</source>
        <translation>mehrere: %1 und andere</translation>
    </message>
    <message>
        <source>none was fitted</source>
        <translation>keine angepasst</translation>
    </message>
    <message>
        <source>%1, fitted on %2</source>
        <translation>%1, angepasst auf %2</translation>
    </message>
    <message>
        <source>%1, fitted on %2 (%3 files)</source>
        <translation>%1, angepasst auf %2 (%3 Dateien)</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 Klassen</translation>
    </message>
    <message>
        <source>temperature: %1</source>
        <translation>Temperatur: %1</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>The file holds probabilities; their logarithms serve as logits.</source>
        <translation>Die Datei enthält Wahrscheinlichkeiten; ihre Logarithmen dienen als Logits.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of probabilities do not sum to 1.</source>
        <translation>
            <numerusform>%Ln Zeile mit Wahrscheinlichkeiten hat nicht die Summe 1.</numerusform>
            <numerusform>%Ln Zeilen mit Wahrscheinlichkeiten haben nicht die Summe 1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln probability values below 1e-12 were raised to it.</source>
        <translation>
            <numerusform>%Ln Wahrscheinlichkeit unter 1e-12 wurde auf diesen Wert angehoben.</numerusform>
            <numerusform>%Ln Wahrscheinlichkeiten unter 1e-12 wurden auf diesen Wert angehoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unlabelled files are shown but never counted.</source>
        <translation>
            <numerusform>%Ln Datei ohne Label wird gezeigt, aber nie gezählt.</numerusform>
            <numerusform>%Ln Dateien ohne Label werden gezeigt, aber nie gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The labels come from the second file of the pair.</source>
        <translation>Die Labels stammen aus der zweiten Datei des Paars.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patches</source>
        <translation>
            <numerusform>%Ln Ausschnitt</numerusform>
            <numerusform>%Ln Ausschnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes</source>
        <translation>
            <numerusform>%Ln Klasse</numerusform>
            <numerusform>%Ln Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 Mitglied</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Weighted MAE</source>
        <translation>MAE gewichtet</translation>
    </message>
    <message>
        <source>ECE</source>
        <translation>ECE</translation>
    </message>
    <message>
        <source>MCE</source>
        <translation>MCE</translation>
    </message>
    <message>
        <source>NLL</source>
        <translation>NLL</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier-Score</translation>
    </message>
    <message>
        <source>%1 equal-width buckets</source>
        <translation>%1 gleich breite Intervalle</translation>
    </message>
    <message>
        <source>%1 equal-mass buckets</source>
        <translation>%1 gleich besetzte Intervalle</translation>
    </message>
    <message>
        <source>Share of files whose winning class is correct.</source>
        <translation>Anteil der Dateien, deren Gewinnerklasse stimmt.</translation>
    </message>
    <message>
        <source>Mean absolute error of the reliability diagram: |observed − expected accuracy|, averaged over the non-empty buckets, each with equal weight (%1; Lukashevich et al. 2023).</source>
        <translation>Mittlerer absoluter Fehler des Reliabilitätsdiagramms: |beobachtete − erwartete Genauigkeit|, gemittelt über die nicht leeren Intervalle, alle gleich gewichtet (%1; Lukashevich et al. 2023).</translation>
    </message>
    <message>
        <source>The MAE with each bucket weighted by its share of winning decisions (%1; proposed by Lukashevich et al. 2023).</source>
        <translation>Der MAE, jedes Intervall gewichtet mit seinem Anteil an den Gewinnerentscheidungen (%1; vorgeschlagen von Lukashevich et al. 2023).</translation>
    </message>
    <message>
        <source>Expected calibration error: |accuracy − mean confidence| of the winning decisions, weighted by count, in 15 equal-width buckets.</source>
        <translation>Erwarteter Kalibrierungsfehler: |Genauigkeit − mittlere Konfidenz| der Gewinnerentscheidungen, nach Anzahl gewichtet, in 15 gleich breiten Intervallen.</translation>
    </message>
    <message>
        <source>Maximum calibration error: the largest |accuracy − mean confidence| of the winning decisions in 15 equal-width buckets.</source>
        <translation>Maximaler Kalibrierungsfehler: größtes |Genauigkeit − mittlere Konfidenz| der Gewinnerentscheidungen in 15 gleich breiten Intervallen.</translation>
    </message>
    <message>
        <source>Negative log-likelihood: mean natural-log loss of the true class under the file&apos;s posterior. Lower is better.</source>
        <translation>Negative Log-Likelihood: mittlerer negativer natürlicher Logarithmus der Posterior-Wahrscheinlichkeit der wahren Klasse. Kleiner ist besser.</translation>
    </message>
    <message>
        <source>Brier score: squared distance between posterior and label, summed over classes, averaged over files. Lower is better.</source>
        <translation>Brier-Score: quadrierter Abstand zwischen Posterior und Label, über Klassen summiert, über Dateien gemittelt. Kleiner ist besser.</translation>
    </message>
    <message>
        <source>all decisions</source>
        <translation>alle Entscheidungen</translation>
    </message>
    <message>
        <source>winning decisions</source>
        <translation>Gewinnerentscheidungen</translation>
    </message>
    <message>
        <source>class %1 against the rest</source>
        <translation>Klasse %1 gegen den Rest</translation>
    </message>
</context>
<context>
    <name>PlotText</name>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>No decisions</source>
        <translation>Leeres Intervall</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Ensemble, T = %1</source>
        <translation>Ensemble, T = %1</translation>
    </message>
    <message>
        <source>Ensemble, T = 1</source>
        <translation>Ensemble, T = 1</translation>
    </message>
    <message>
        <source>Members, T = 1</source>
        <translation>Mitglieder, T = 1</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Ideal</translation>
    </message>
</context>
<context>
    <name>ReliabilityText</name>
    <message>
        <source>One decision said %1; %2 were right; expected %3</source>
        <translation>Eine Entscheidung mit Konfidenz %1; %2 richtig; erwartet %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions said %1; %2 were right; expected %3</source>
        <translation>
            <numerusform>%Ln Entscheidung mit Konfidenz %1; %2 richtig; erwartet %3</numerusform>
            <numerusform>%Ln Entscheidungen mit Konfidenz %1; %2 richtig; erwartet %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision said %1: an empty bucket, not zero accuracy</source>
        <translation>Keine Entscheidung mit Konfidenz %1: ein leeres Intervall, nicht Genauigkeit null</translation>
    </message>
    <message>
        <source>Selected: %1 of them</source>
        <translation>Davon ausgewählt: %1</translation>
    </message>
    <message>
        <source>Nothing to show: no labelled file passes the filter.</source>
        <translation>Nichts zu zeigen: keine Datei mit Label passt zum Filter.</translation>
    </message>
    <message>
        <source>Observed accuracy over confidence of the ensemble at T = %1, %2: %3 decisions in %4 of %5 buckets.</source>
        <translation>Beobachtete Genauigkeit über der Konfidenz des Ensembles bei T = %1, %2: %3 Entscheidungen in %4 von %5 Intervallen.</translation>
    </message>
</context>
<context>
    <name>SoundDeviceText</name>
    <message>
        <source>No sound device was found, so nothing can be played; connect one and try again.</source>
        <translation>Kein Tongerät gefunden, also kann nichts abgespielt werden; eines anschließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 does not play 16-bit sound; choose another sound device in the system&apos;s settings.</source>
        <translation>%1 spielt keinen 16-Bit-Ton; in den Einstellungen des Systems ein anderes Tongerät wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be opened; close programs that hold it.</source>
        <translation>%1 lässt sich nicht öffnen; Programme schließen, die es belegen.</translation>
    </message>
</context>
<context>
    <name>TemperaturePlotText</name>
    <message>
        <source>T = %1</source>
        <translation>T = %1</translation>
    </message>
    <message>
        <source>Accuracy in %</source>
        <translation>Genauigkeit in %</translation>
    </message>
    <message>
        <source>No labelled file to count</source>
        <translation>Keine Datei mit Label zu zählen</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>refining …</source>
        <translation>wird verfeinert …</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>T now</source>
        <translation>T jetzt</translation>
    </message>
    <message>
        <source>T = 1</source>
        <translation>T = 1</translation>
    </message>
</context>
<context>
    <name>TrackFigureText</name>
    <message>
        <source> · predicted, true</source>
        <translation> · vorhergesagt, wahr</translation>
    </message>
    <message>
        <source> · true</source>
        <translation> · wahr</translation>
    </message>
    <message>
        <source> · predicted</source>
        <translation> · vorhergesagt</translation>
    </message>
    <message>
        <source>posterior of the file</source>
        <translation>Posterior der Datei</translation>
    </message>
    <message>
        <source>and %1 other classes</source>
        <translation>und %1 weitere Klassen</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>ensemble of %1</source>
        <translation>Ensemble aus %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>patches: %1</source>
        <translation>Ausschnitte: %1</translation>
    </message>
    <message>
        <source>patches: %1 of %2 s</source>
        <translation>Ausschnitte: %1 zu %2 s</translation>
    </message>
    <message>
        <source>the sound was not there</source>
        <translation>der Ton fehlte</translation>
    </message>
    <message>
        <source>mel scale</source>
        <translation>Mel-Skala</translation>
    </message>
    <message>
        <source>linear scale</source>
        <translation>lineare Skala</translation>
    </message>
    <message>
        <source>spectrogram: %1, %2 dB down from its loudest level</source>
        <translation>Spektrogramm: %1, bis %2 dB unter seinem lautesten Pegel</translation>
    </message>
    <message>
        <source>No network has heard this file yet, so there is no figure to draw.</source>
        <translation>Noch hat kein Netz diese Datei gehört, also gibt es keine Abbildung.</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 bis %2 von %3</translation>
    </message>
    <message>
        <source>time (min:s)</source>
        <translation>Zeit (min:s)</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>kein Ton</translation>
    </message>
    <message>
        <source>posterior</source>
        <translation>Posterior</translation>
    </message>
    <message>
        <source>other classes</source>
        <translation>weitere Klassen</translation>
    </message>
</context>
<context>
    <name>TrackText</name>
    <message>
        <source>predicted %1 · unlabelled</source>
        <translation>vorhergesagt %1 · ohne Label</translation>
    </message>
    <message>
        <source>✓ predicted %1, right</source>
        <translation>✓ vorhergesagt %1, richtig</translation>
    </message>
    <message>
        <source>✗ predicted %1 · no class is true</source>
        <translation>✗ vorhergesagt %1 · keine Klasse ist wahr</translation>
    </message>
    <message>
        <source>✗ predicted %1 · true %2</source>
        <translation>✗ vorhergesagt %1 · wahr %2</translation>
    </message>
    <message>
        <source>Patch %1 of %2: %3</source>
        <translation>Ausschnitt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Patch %1 of %2, %3 to %4: %5</source>
        <translation>Ausschnitt %1 von %2, %3 bis %4: %5</translation>
    </message>
</context>
<context>
    <name>TracksSnapshot</name>
    <message>
        <source>not listened to yet</source>
        <translation>noch nicht angehört</translation>
    </message>
    <message>
        <source>Tracks heard</source>
        <translation>Gehörte Titel</translation>
    </message>
</context>
<context>
    <name>candor::ui::ChoicesPanel</name>
    <message>
        <source>True class</source>
        <translation>Wahre Klasse</translation>
    </message>
    <message>
        <source>Count only files whose true class is this one.</source>
        <translation>Nur Dateien zählen, deren wahre Klasse diese ist.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <source>Count only files of this split, for instance the test files.</source>
        <translation>Nur Dateien dieser Teilmenge (Split) zählen, etwa die Testdateien.</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>&amp;Klasse</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>Teil&amp;menge</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>All decisions: every class of every file, as in the paper. Winning decisions: only the most probable class of each file. One class: that class against the rest.</source>
        <translation>Alle Entscheidungen: jede Klasse jeder Datei, wie im Artikel. Gewinnerentscheidungen: nur die wahrscheinlichste Klasse jeder Datei. Eine Klasse: diese Klasse gegen den Rest.</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Winning decisions</source>
        <translation>Nur Gewinner</translation>
    </message>
    <message>
        <source>One class</source>
        <translation>Eine Klasse</translation>
    </message>
    <message>
        <source>Class against the rest</source>
        <translation>Klasse gegen den Rest</translation>
    </message>
    <message>
        <source>The class whose decisions alone are counted.</source>
        <translation>Die Klasse, deren Entscheidungen allein zählen.</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>Ent&amp;scheidungen</translation>
    </message>
    <message>
        <source>Number of buckets</source>
        <translation>Anzahl der Intervalle</translation>
    </message>
    <message>
        <source>How many buckets of confidence the diagram has (2 to 100); the paper has 10.</source>
        <translation>Wie viele Konfidenz-Intervalle das Diagramm hat (2 bis 100); im Artikel sind es 10.</translation>
    </message>
    <message>
        <source>Kind of buckets</source>
        <translation>Art der Intervalle</translation>
    </message>
    <message>
        <source>Equal width: edges at k / B. Equal mass: about as many decisions in each bucket.</source>
        <translation>Gleich breit: Grenzen bei k / B. Gleich besetzt: etwa gleich viele Entscheidungen je Intervall.</translation>
    </message>
    <message>
        <source>Equal width</source>
        <translation>Gleich breit</translation>
    </message>
    <message>
        <source>Equal mass</source>
        <translation>Gleich besetzt</translation>
    </message>
    <message>
        <source>&amp;Buckets</source>
        <translation>&amp;Intervalle</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>candor::ui::ClassesModel</name>
    <message>
        <source>Macro</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Mikro</translation>
    </message>
    <message>
        <source>Mean over the classes, each with equal weight. Classes without files have no AUROC and AUPRC and are left out of those two.</source>
        <translation>Mittel über die Klassen, jede mit gleichem Gewicht. Klassen ohne Dateien haben weder AUROC noch AUPRC und fehlen in diesen beiden.</translation>
    </message>
    <message>
        <source>Mean over the classes, weighted by their support.</source>
        <translation>Mittel über die Klassen, gewichtet mit ihrem Support.</translation>
    </message>
    <message>
        <source>All decisions together: every class of every file. Where a file has one class, precision, recall and F1 are then the accuracy.</source>
        <translation>Alle Entscheidungen zusammen: jede Klasse jeder Datei. Wo eine Datei eine Klasse hat, sind Precision, Recall und F1 dann die Genauigkeit.</translation>
    </message>
    <message>
        <source>%1 against the rest, ensemble.</source>
        <translation>%1 gegen den Rest, Ensemble.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Each class against the rest. Below them three means.</source>
        <translation>Jede Klasse gegen den Rest. Darunter drei Mittel.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Counted files with this label.</source>
        <translation>Gezählte Dateien mit diesem Label.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Of the files predicted as this class, the share that has it; 0 where no file is predicted.</source>
        <translation>Anteil der als diese Klasse vorhergesagten Dateien, die sie haben; 0, wo keine Datei vorhergesagt ist.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Of the files of this class, the share predicted as it; 0 without such files.</source>
        <translation>Anteil der Dateien dieser Klasse, die als sie vorhergesagt sind; 0 ohne solche Dateien.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall.</source>
        <translation>Harmonisches Mittel aus Precision und Recall.</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Area under the ROC curve: the chance that a file of this class has a higher posterior of it than another file. 0.5: by accident.</source>
        <translation>Fläche unter der ROC-Kurve: die Wahrscheinlichkeit, dass eine Datei dieser Klasse einen höheren Posterior für sie hat als eine andere Datei. 0,5: Zufall.</translation>
    </message>
    <message>
        <source>AUPRC</source>
        <translation>AUPRC</translation>
    </message>
    <message>
        <source>Average precision: area under precision against recall. By accident it is the share of files of this class.</source>
        <translation>Mittlere Precision: Fläche unter der Precision über dem Recall. Bei Zufall ist das der Anteil der Dateien dieser Klasse.</translation>
    </message>
</context>
<context>
    <name>candor::ui::ClassesPanel</name>
    <message>
        <source>The figures of the classes could not be computed: %1.</source>
        <translation>Die Zahlen der Klassen ließen sich nicht berechnen: %1.</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save classes as CSV</source>
        <translation>Klassen als CSV speichern</translation>
    </message>
    <message>
        <source>Saves every class and the three means in full precision: precision, recall, F1, support, AUROC and AUPRC.</source>
        <translation>Speichert jede Klasse und die drei Mittel mit allen Stellen: Precision, Recall, F1, Support, AUROC und AUPRC.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>A row a class with its precision, recall, F1, AUROC and AUPRC at the temperature chosen, then three means.</source>
        <translation>Je Klasse eine Zeile mit Precision, Recall, F1, AUROC und AUPRC bei der gewählten Temperatur, dann drei Mittel.</translation>
    </message>
    <message>
        <source>Ensemble, T = %1</source>
        <translation>Ensemble, T = %1</translation>
    </message>
    <message>
        <source>predicted: a posterior of %1 or more</source>
        <translation>vorhergesagt: ein Posterior ab %1</translation>
    </message>
    <message>
        <source>no labelled file passes the filter</source>
        <translation>keine Datei mit Label passt zum Filter</translation>
    </message>
    <message>
        <source>labelled files: %1</source>
        <translation>Dateien mit Label: %1</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>%1-classes.csv</source>
        <translation>%1-klassen.csv</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>candor::ui::ConfusionMatrixView</name>
    <message>
        <source>A confusion matrix needs labelled files with one class each</source>
        <translation>Eine Konfusionsmatrix braucht Dateien mit je einer Klasse als Label</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Vorhergesagte Klasse</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Wahre Klasse</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>No file of class %1 is counted</source>
        <translation>Keine Datei der Klasse %1 wird gezählt</translation>
    </message>
    <message>
        <source>%1 of %2 %3 files were recognised: %4</source>
        <translation>%1 von %2 Dateien der Klasse %3 erkannt: %4</translation>
    </message>
    <message>
        <source>%1 of %2 %3 files were taken for %4: %5</source>
        <translation>%1 von %2 Dateien der Klasse %3 für %4 gehalten: %5</translation>
    </message>
    <message>
        <source>Selected: %1 of them</source>
        <translation>Davon ausgewählt: %1</translation>
    </message>
    <message>
        <source>There is no confusion matrix for this data set.</source>
        <translation>Für diesen Datensatz gibt es keine Konfusionsmatrix.</translation>
    </message>
    <message>
        <source>True classes in rows, predicted classes in columns.</source>
        <translation>Wahre Klassen in Zeilen, vorhergesagte Klassen in Spalten.</translation>
    </message>
</context>
<context>
    <name>candor::ui::ConfusionPanel</name>
    <message>
        <source>Number of files</source>
        <translation>Anzahl Dateien</translation>
    </message>
    <message>
        <source>Share of the row</source>
        <translation>Anteil der Zeile</translation>
    </message>
    <message>
        <source>Cells show</source>
        <translation>Zellen zeigen</translation>
    </message>
    <message>
        <source>Cells show how many files of the true class were taken for each class, or their share of the true class.</source>
        <translation>Die Zellen zeigen, wie viele Dateien der wahren Klasse für jede Klasse gehalten wurden, oder ihren Anteil an der wahren Klasse.</translation>
    </message>
    <message>
        <source>A file of this data set can have several classes, so there is no confusion matrix. Scope “one class” of the reliability diagram looks at each of them.</source>
        <translation>Eine Datei dieses Datensatzes kann mehrere Klassen haben, daher gibt es keine Konfusionsmatrix. Die Entscheidungen „Eine Klasse“ des Reliabilitätsdiagramms zeigen jede einzeln.</translation>
    </message>
    <message>
        <source>No labelled file passes the filter.</source>
        <translation>Keine Datei mit Label passt zum Filter.</translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <translation>%1, erkannt</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1, für %2 gehalten</translation>
    </message>
</context>
<context>
    <name>candor::ui::DataSetPanel</name>
    <message>
        <source>Open data sets</source>
        <translation>Offene Datensätze</translation>
    </message>
    <message>
        <source>Space puts a member into the ensemble or takes it out; Delete closes a data set.</source>
        <translation>Die Leertaste nimmt ein Mitglied ins Ensemble auf oder heraus; Entf schließt einen Datensatz.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Close %1 (Delete). The file stays as it is.</source>
        <translation>%1 schließen (Entf). Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>An ensemble needs at least one member.</source>
        <translation>Ein Ensemble braucht mindestens ein Mitglied.</translation>
    </message>
    <message>
        <source>Ticked members make up the ensemble (Space).</source>
        <translation>Mitglieder mit Haken bilden das Ensemble (Leertaste).</translation>
    </message>
</context>
<context>
    <name>candor::ui::DataSetTabs</name>
    <message>
        <source>Data sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All data sets side by side, on common axes (Ctrl+0).</source>
        <translation>Alle Datensätze nebeneinander, auf gemeinsamen Achsen (Strg+0).</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Sound files and the models that listen to them (Ctrl+L).</source>
        <translation>Klangdateien und die Modelle, die sie anhören (Strg+L).</translation>
    </message>
</context>
<context>
    <name>candor::ui::DescribeModelDialog</name>
    <message>
        <source>Tr&amp;y it</source>
        <translation>&amp;Probieren</translation>
    </message>
    <message>
        <source>&amp;Save description</source>
        <translation>Beschreibung &amp;speichern</translation>
    </message>
    <message>
        <source>Describe this model: %1</source>
        <translation>Dieses Modell beschreiben: %1</translation>
    </message>
    <message>
        <source>Load the network as it is described here and run it once; says below what does not fit. Nothing is saved.</source>
        <translation>Das Netz laden, wie es hier beschrieben ist, und einmal ausführen; darunter steht dann, was nicht passt. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close without saving (Escape).</source>
        <translation>Schließen, ohne zu speichern (Escape).</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>What it hears</source>
        <translation>Was es hört</translation>
    </message>
    <message>
        <source>Replaces %1 beside the model.</source>
        <translation>Ersetzt %1 neben dem Modell.</translation>
    </message>
    <message>
        <source>Writes %1 beside the model.</source>
        <translation>Schreibt %1 neben das Modell.</translation>
    </message>
    <message>
        <source>Not understood, and left out: %1.</source>
        <translation>Nicht verstanden und weggelassen: %1.</translation>
    </message>
    <message>
        <source>Everything needed is there: %1 goes in. Try it to see whether it fits.</source>
        <translation>Alles Nötige ist da: %1 geht hinein. Probieren zeigt, ob es passt.</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>Wird probiert …</translation>
    </message>
    <message>
        <source>The network is loaded and run once …</source>
        <translation>Das Netz wird geladen und einmal ausgeführt …</translation>
    </message>
    <message numerus="yes">
        <source>It fits: %1 goes in, %Ln values come out.</source>
        <translation>
            <numerusform>Es passt: %1 geht hinein, %Ln Wert kommt heraus.</numerusform>
            <numerusform>Es passt: %1 geht hinein, %Ln Werte kommen heraus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::DiagramHeader</name>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export figure: %1</source>
        <translation>Abbildung exportieren: %1</translation>
    </message>
    <message>
        <source>Save this diagram as a figure for paper: PNG, SVG or PDF (Ctrl+E for the diagram in focus).</source>
        <translation>Dieses Diagramm als Abbildung speichern: PNG, SVG oder PDF (Strg+E für das Diagramm im Fokus).</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>Abbildung &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Copy figure</source>
        <translation>Abbildung &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>candor::ui::DropTarget</name>
    <message>
        <source>Drop files here</source>
        <translation>Dateien hier ablegen</translation>
    </message>
    <message>
        <source>Files dropped anywhere on the window are opened.</source>
        <translation>Dateien, die irgendwo im Fenster abgelegt werden, werden geöffnet.</translation>
    </message>
    <message>
        <source>Drop tracks, models or logits here</source>
        <translation>Titel, Modelle oder Logits hier ablegen</translation>
    </message>
    <message>
        <source>sound files, folders, playlists · TorchScript · .npz, .npy, CSV</source>
        <translation>Klangdateien, Ordner, Wiedergabelisten · TorchScript · .npz, .npy, CSV</translation>
    </message>
</context>
<context>
    <name>candor::ui::ExplorePage</name>
    <message>
        <source>F&amp;iles</source>
        <translation>Dateie&amp;n</translation>
    </message>
    <message>
        <source>C&amp;onfusion</source>
        <translation>Kon&amp;fusion</translation>
    </message>
    <message>
        <source>O&amp;ne file</source>
        <translation>&amp;Eine Datei</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Cl&amp;asses</source>
        <translation>Kl&amp;assen</translation>
    </message>
</context>
<context>
    <name>candor::ui::ExportDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Numbers as CSV…</source>
        <translation>&amp;Zahlen als CSV…</translation>
    </message>
    <message>
        <source>Export figure: %1</source>
        <translation>Abbildung exportieren: %1</translation>
    </message>
    <message>
        <source>Write the figure to a file.</source>
        <translation>Die Abbildung in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Put the figure on the clipboard, as an image and as SVG.</source>
        <translation>Die Abbildung in die Zwischenablage legen, als Bild und als SVG.</translation>
    </message>
    <message>
        <source>Write the numbers behind the figure to a CSV file.</source>
        <translation>Die Zahlen hinter der Abbildung in eine CSV-Datei schreiben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this dialog (Escape).</source>
        <translation>Diesen Dialog schließen (Esc).</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Size of the figure</source>
        <translation>Größe der Abbildung</translation>
    </message>
    <message>
        <source>On paper: %1 × %2 mm</source>
        <translation>Auf Papier: %1 × %2 mm</translation>
    </message>
    <message>
        <source>, %1 × %2 pixels</source>
        <translation>, %1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>Abbildung speichern</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>Figures (*.svg *.pdf *.png)</source>
        <translation>Abbildungen (*.svg *.pdf *.png)</translation>
    </message>
    <message>
        <source>Save numbers</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Copied as an image and as SVG.</source>
        <translation>Als Bild und als SVG kopiert.</translation>
    </message>
</context>
<context>
    <name>candor::ui::FigurePreview</name>
    <message>
        <source>Preview of the figure</source>
        <translation>Vorschau der Abbildung</translation>
    </message>
    <message>
        <source>The figure as it will be written: the same drawing, at its own proportions.</source>
        <translation>Die Abbildung, wie sie geschrieben wird: dieselbe Zeichnung, in ihren Proportionen.</translation>
    </message>
</context>
<context>
    <name>candor::ui::FigureStyleForm</name>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>C&amp;aption: what was counted</source>
        <translation>Bild&amp;unterschrift: was zählt</translation>
    </message>
    <message>
        <source>SVG: vectors, to edit</source>
        <translation>SVG: Vektoren, bearbeitbar</translation>
    </message>
    <message>
        <source>PDF: vectors, for LaTeX</source>
        <translation>PDF: Vektoren, für LaTeX</translation>
    </message>
    <message>
        <source>PNG: an image</source>
        <translation>PNG: ein Bild</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>SVG (for Inkscape and the web) and PDF stay sharp at every size and keep their text as text; PNG is an image of so many dots.</source>
        <translation>SVG (für Inkscape und das Web) und PDF bleiben in jeder Größe scharf und behalten Text als Text; PNG ist ein Bild aus so vielen Punkten.</translation>
    </message>
    <message>
        <source>Single column, 84 mm</source>
        <translation>Eine Spalte, 84 mm</translation>
    </message>
    <message>
        <source>Double column, 174 mm</source>
        <translation>Zwei Spalten, 174 mm</translation>
    </message>
    <message>
        <source>Slide, 254 × 143 mm</source>
        <translation>Folie, 254 × 143 mm</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>&amp;Vorgabe:</translation>
    </message>
    <message>
        <source>Usual sizes of a paper&apos;s columns and of a slide; sets width, height and font size.</source>
        <translation>Übliche Größen für die Spalten eines Artikels und für Folien; setzt Breite, Höhe und Schriftgröße.</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>&amp;Breite:</translation>
    </message>
    <message>
        <source>Width on paper, exactly.</source>
        <translation>Genaue Breite auf dem Papier.</translation>
    </message>
    <message>
        <source>as the figure needs</source>
        <translation>nach Bedarf</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>&amp;Höhe:</translation>
    </message>
    <message>
        <source>Height on paper; 0 leaves it to the figure.</source>
        <translation>Höhe auf dem Papier; 0 überlässt sie der Abbildung.</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Auflösung:</translation>
    </message>
    <message>
        <source>Dots per inch of a PNG, written into the file. Journals ask for 300 to 600.</source>
        <translation>Punkte pro Zoll eines PNG, in die Datei geschrieben. Zeitschriften verlangen 300 bis 600.</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Font si&amp;ze:</source>
        <translation>Schrift&amp;größe:</translation>
    </message>
    <message>
        <source>Size of the axis labels on paper; lines and gaps grow with it.</source>
        <translation>Größe der Achsenbeschriftung auf dem Papier; Linien und Abstände wachsen mit.</translation>
    </message>
    <message>
        <source>Light, for paper</source>
        <translation>Hell, für Papier</translation>
    </message>
    <message>
        <source>Dark, for slides</source>
        <translation>Dunkel, für Folien</translation>
    </message>
    <message>
        <source>Loo&amp;k:</source>
        <translation>Aussehe&amp;n:</translation>
    </message>
    <message>
        <source>Dark on white paper, or light on a dark slide.</source>
        <translation>Dunkel auf weißem Papier oder hell auf dunkler Folie.</translation>
    </message>
    <message>
        <source>Parts:</source>
        <translation>Teile:</translation>
    </message>
    <message>
        <source>The data set&apos;s name, the decisions and the temperature, above the figure.</source>
        <translation>Name des Datensatzes, Entscheidungen und Temperatur, über der Abbildung.</translation>
    </message>
    <message>
        <source>Which line is which, with the lines as they are drawn.</source>
        <translation>Welche Linie was ist, mit den Linien, wie sie gezeichnet sind.</translation>
    </message>
    <message>
        <source>A small line: decisions, buckets, filter, temperature and its origin, files.</source>
        <translation>Eine kleine Zeile: Entscheidungen, Intervalle, Filter, Temperatur und ihre Herkunft, Dateien.</translation>
    </message>
</context>
<context>
    <name>candor::ui::FileFilterBar</name>
    <message>
        <source>File or class</source>
        <translation>Datei oder Klasse</translation>
    </message>
    <message>
        <source>Filter by file or class</source>
        <translation>Nach Datei oder Klasse filtern</translation>
    </message>
    <message>
        <source>Shows files whose name, true class or predicted class holds this text (Ctrl+F). Case does not matter.</source>
        <translation>Zeigt Dateien, deren Name, wahre oder vorhergesagte Klasse diesen Text enthält (Strg+F). Groß- und Kleinschreibung ist gleich.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ Richtig</translation>
    </message>
    <message>
        <source>✗ Wrong</source>
        <translation>✗ Falsch</translation>
    </message>
    <message>
        <source>Unlabelled</source>
        <translation>Ohne Label</translation>
    </message>
    <message>
        <source>Right or wrong</source>
        <translation>Richtig oder falsch</translation>
    </message>
    <message>
        <source>Shows only files whose predicted class is right, is wrong, or that have no label.</source>
        <translation>Zeigt nur Dateien, deren vorhergesagte Klasse richtig oder falsch ist oder die kein Label haben.</translation>
    </message>
    <message>
        <source>Lowest confidence</source>
        <translation>Kleinste Konfidenz</translation>
    </message>
    <message>
        <source>Shows only files whose predicted class has at least this confidence.</source>
        <translation>Zeigt nur Dateien, deren vorhergesagte Klasse mindestens diese Konfidenz hat.</translation>
    </message>
    <message>
        <source>Highest confidence</source>
        <translation>Größte Konfidenz</translation>
    </message>
    <message>
        <source>Shows only files whose predicted class has at most this confidence.</source>
        <translation>Zeigt nur Dateien, deren vorhergesagte Klasse höchstens diese Konfidenz hat.</translation>
    </message>
    <message>
        <source>S&amp;elected</source>
        <translation>Aus&amp;wahl</translation>
    </message>
    <message>
        <source>Selected files only</source>
        <translation>Nur ausgewählte Dateien</translation>
    </message>
    <message>
        <source>Shows only the files that are selected: by a bucket, by a cell of the confusion matrix, or here.</source>
        <translation>Zeigt nur die ausgewählten Dateien: aus einem Intervall, einer Zelle der Konfusionsmatrix oder von hier.</translation>
    </message>
    <message>
        <source>Files shown, of all files of the data set.</source>
        <translation>Gezeigte Dateien, von allen Dateien des Datensatzes.</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Saves the rows shown, in this order: file, true and predicted class, confidence, runner-up and temperature.</source>
        <translation>Speichert die gezeigten Zeilen in dieser Reihenfolge: Datei, wahre und vorhergesagte Klasse, Konfidenz, zweitbeste Klasse und Temperatur.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 files shown</source>
        <translation>%1 von %2 Dateien gezeigt</translation>
    </message>
</context>
<context>
    <name>candor::ui::FileOpening</name>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 konnte nicht geöffnet werden: %2</translation>
    </message>
</context>
<context>
    <name>candor::ui::FilesModel</name>
    <message>
        <source>✓ right</source>
        <translation>✓ richtig</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ falsch</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>ohne Label</translation>
    </message>
    <message>
        <source>Taken for %1 with confidence %2: right.</source>
        <translation>Für %1 gehalten mit Konfidenz %2: richtig.</translation>
    </message>
    <message>
        <source>Taken for %1 with confidence %2, but it is %3.</source>
        <translation>Für %1 gehalten mit Konfidenz %2, es ist aber %3.</translation>
    </message>
    <message>
        <source>Taken for %1 with confidence %2. It has no label, so it is not counted.</source>
        <translation>Für %1 gehalten mit Konfidenz %2. Ohne Label wird die Datei nicht gezählt.</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1, ausgewählt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The file&apos;s name in the data set.</source>
        <translation>Der Name der Datei im Datensatz.</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>The file&apos;s label; – where it has none.</source>
        <translation>Das Label der Datei; –, wo es keines gibt.</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>The class to which the ensemble gives the highest posterior.</source>
        <translation>Die Klasse, der das Ensemble die höchste Posterior-Wahrscheinlichkeit gibt.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>The ensemble&apos;s posterior of the predicted class at the temperature chosen: mean over patches, then over members.</source>
        <translation>Die Posterior-Wahrscheinlichkeit des Ensembles für die vorhergesagte Klasse bei der gewählten Temperatur: Mittel über Ausschnitte, dann über Mitglieder.</translation>
    </message>
    <message>
        <source>Runner-up</source>
        <translation>Zweitbeste</translation>
    </message>
    <message>
        <source>The second class and its posterior.</source>
        <translation>Die zweitbeste Klasse und ihre Posterior-Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Right when the predicted class is the label. Unlabelled files are shown but never counted.</source>
        <translation>Richtig, wenn die vorhergesagte Klasse das Label ist. Dateien ohne Label werden gezeigt, aber nie gezählt.</translation>
    </message>
    <message>
        <source>Click to sort; a third click brings back the order of the data set.</source>
        <translation>Klicken sortiert; ein dritter Klick stellt die Reihenfolge des Datensatzes wieder her.</translation>
    </message>
</context>
<context>
    <name>candor::ui::FilesPanel</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>One row a file. Enter shows the file&apos;s posteriors; selected rows are selected in all views.</source>
        <translation>Eine Zeile je Datei. Eingabe zeigt die Posterior-Werte der Datei; ausgewählte Zeilen sind in allen Ansichten ausgewählt.</translation>
    </message>
    <message>
        <source>rows of the file table</source>
        <translation>Zeilen der Dateitabelle</translation>
    </message>
    <message>
        <source>Save files as CSV</source>
        <translation>Dateien als CSV speichern</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>%1-files.csv</source>
        <translation>%1-dateien.csv</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>candor::ui::FitMenu</name>
    <message>
        <source>&amp;Fit on…</source>
        <translation>An&amp;passen an…</translation>
    </message>
    <message>
        <source>These files are among those shown: a temperature fitted on them flatters the figures, and is marked so.</source>
        <translation>Diese Dateien gehören zu den gezeigten: eine an sie angepasste Temperatur lässt die Zahlen zu gut aussehen und wird so gekennzeichnet.</translation>
    </message>
    <message>
        <source>Fit the temperature there and judge it on the data shown.</source>
        <translation>Die Temperatur dort anpassen und auf den gezeigten Daten beurteilen.</translation>
    </message>
    <message>
        <source>&amp;By %1</source>
        <translation>&amp;Nach %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::FrontEndForm</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>Cepstra</source>
        <translation>Cepstrum</translation>
    </message>
    <message>
        <source>Constant-Q filters</source>
        <translation>Constant-Q-Filter</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Standardisation</source>
        <translation>Standardisierung</translation>
    </message>
</context>
<context>
    <name>candor::ui::GridPage</name>
    <message>
        <source>&amp;Log counts</source>
        <translation>&amp;Log. Anzahl</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Reliabilität</translation>
    </message>
    <message>
        <source>Draw the number of decisions per bucket on a logarithmic axis.</source>
        <translation>Die Anzahl der Entscheidungen je Intervall auf einer logarithmischen Achse zeichnen.</translation>
    </message>
    <message>
        <source>Error versus temperature</source>
        <translation>Fehler über der Temperatur</translation>
    </message>
</context>
<context>
    <name>candor::ui::InputShapeCombo</name>
    <message>
        <source>Choose the order</source>
        <translation>Reihenfolge wählen</translation>
    </message>
</context>
<context>
    <name>candor::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9</source>
        <translation>Strg+1 … Strg+9</translation>
    </message>
    <message>
        <source>Show that data set</source>
        <translation>Diesen Datensatz zeigen</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Diagram: next bucket, or move T by 0.01</source>
        <translation>Diagramm: nächstes Intervall oder T um 0,01 ändern</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Move T by 0.1</source>
        <translation>T um 0,1 ändern</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Eingabe, Leertaste</translation>
    </message>
    <message>
        <source>Select the files of a bucket or cell</source>
        <translation>Die Dateien eines Intervalls oder einer Zelle auswählen</translation>
    </message>
    <message>
        <source>J, K</source>
        <translation>J, K</translation>
    </message>
    <message>
        <source>One file: next, previous</source>
        <translation>Eine Datei: nächste, vorherige</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Member: into the ensemble, or out of it</source>
        <translation>Mitglied: ins Ensemble oder heraus</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>List of data sets: close it</source>
        <translation>Liste der Datensätze: schließen</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Next, previous control</source>
        <translation>Nächstes, vorheriges Bedienelement</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Diagrams and tables</source>
        <translation>Diagramme und Tabellen</translation>
    </message>
</context>
<context>
    <name>candor::ui::LabelListEdit</name>
    <message>
        <source>Classes, one a line</source>
        <translation>Klassen, eine je Zeile</translation>
    </message>
    <message>
        <source>The names of the network&apos;s outputs, one a line, first output first. A list with commas can be pasted.</source>
        <translation>Die Namen der Ausgänge des Netzes, einer je Zeile, der erste Ausgang zuerst. Eine Liste mit Kommas lässt sich einfügen.</translation>
    </message>
    <message>
        <source>One a line, or paste a list</source>
        <translation>Eine je Zeile, oder eine Liste einfügen</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Zahl der Klassen</translation>
    </message>
    <message>
        <source>No class is named yet.</source>
        <translation>Noch ist keine Klasse genannt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice; every class needs a name of its own.</source>
        <translation>„%1“ steht zweimal da; jede Klasse braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 Klasse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes</source>
        <translation>
            <numerusform>%Ln Klasse</numerusform>
            <numerusform>%Ln Klassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::ListenOpening</name>
    <message>
        <source>The tracks could not be opened as a data set: %1.</source>
        <translation>Die Titel ließen sich nicht als Datensatz öffnen: %1.</translation>
    </message>
    <message>
        <source>Save the table of tracks</source>
        <translation>Tabelle der Titel speichern</translation>
    </message>
    <message>
        <source>Save the logits of the tracks</source>
        <translation>Logits der Titel speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Logits (*.npz)</source>
        <translation>Logits (*.npz)</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Left out because they are no sound: %1.</source>
        <translation>Ausgelassen, weil sie kein Klang sind: %1.</translation>
    </message>
</context>
<context>
    <name>candor::ui::ListenSession</name>
    <message>
        <source>Labels taken from a list (%1) and from folder names (%2), of %3.</source>
        <translation>Labels aus einer Liste (%1) und aus Ordnernamen (%2), von %3.</translation>
    </message>
    <message>
        <source>Labels taken from a list: %1 of %2.</source>
        <translation>Labels aus einer Liste: %1 von %2.</translation>
    </message>
    <message>
        <source>Labels taken from folder names: %1 of %2.</source>
        <translation>Labels aus Ordnernamen: %1 von %2.</translation>
    </message>
</context>
<context>
    <name>candor::ui::ListenStatus</name>
    <message>
        <source>Listening</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Progress of listening</source>
        <translation>Fortschritt des Anhörens</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files</source>
        <translation>
            <numerusform>%1 von %Ln Datei</numerusform>
            <numerusform>%1 von %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1x real time</source>
        <translation>%1-fache Echtzeit</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Networks are being loaded …</source>
        <translation>Netze werden geladen …</translation>
    </message>
    <message>
        <source>Stopping after this batch …</source>
        <translation>Hält nach diesem Stapel an …</translation>
    </message>
    <message>
        <source>Stopped · %1</source>
        <translation>Angehalten · %1</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Listen to the tracks that wait (Ctrl+Enter).</source>
        <translation>Die wartenden Titel anhören (Strg+Eingabe).</translation>
    </message>
    <message>
        <source>Stop listening. What was heard stays (Ctrl+Enter).</source>
        <translation>Nicht weiter anhören. Was gehört wurde, bleibt (Strg+Eingabe).</translation>
    </message>
    <message>
        <source>%1 of 1 file</source>
        <translation>%1 von 1 Datei</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Looking for sound: %1 found</source>
        <translation>Sucht Klang: %1 gefunden</translation>
    </message>
</context>
<context>
    <name>candor::ui::ListenTemperature</name>
    <message>
        <source>T = &amp;1</source>
        <translation>T = &amp;1</translation>
    </message>
    <message>
        <source>Model’s &amp;T</source>
        <translation>&amp;T des Modells</translation>
    </message>
    <message>
        <source>The temperature T divides the logits: above 1 it softens the confidence, below 1 it sharpens it. Keys [ and ], with Shift bigger steps.</source>
        <translation>Die Temperatur T teilt die Logits: über 1 macht sie die Konfidenz weicher, unter 1 schärfer. Tasten [ und ], mit Umschalt größere Schritte.</translation>
    </message>
    <message>
        <source>Temperature of the tracks</source>
        <translation>Temperatur der Titel</translation>
    </message>
    <message>
        <source>Temperature of the tracks as a number</source>
        <translation>Temperatur der Titel als Zahl</translation>
    </message>
    <message>
        <source>Back to the logits as they are (key 0).</source>
        <translation>Zurück zu den Logits, wie sie sind (Taste 0).</translation>
    </message>
    <message>
        <source>The temperature that the model brings.</source>
        <translation>Die Temperatur, die das Modell mitbringt.</translation>
    </message>
    <message>
        <source>Where the temperature comes from</source>
        <translation>Woher die Temperatur kommt</translation>
    </message>
    <message>
        <source>Te&amp;mperature</source>
        <translation>Tempe&amp;ratur</translation>
    </message>
    <message>
        <source>T of the model: %1</source>
        <translation>T des Modells: %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::MainWindow</name>
    <message>
        <source>What is selected</source>
        <translation>Was ausgewählt ist</translation>
    </message>
    <message>
        <source>The figure is on the clipboard.</source>
        <translation>Die Abbildung ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>No temperature could be fitted: %1.</source>
        <translation>Es konnte keine Temperatur angepasst werden: %1.</translation>
    </message>
    <message>
        <source>The figures could not be computed: %1.</source>
        <translation>Die Zahlen konnten nicht berechnet werden: %1.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files selected: %1 · Esc clears</source>
        <translation>
            <numerusform>%Ln Datei ausgewählt: %1 · Esc hebt auf</numerusform>
            <numerusform>%Ln Dateien ausgewählt: %1 · Esc hebt auf</numerusform>
        </translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>Intervall %1</translation>
    </message>
    <message>
        <source>About Candor</source>
        <translation>Über Candor</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Candor %1&lt;/h3&gt;&lt;p&gt;Shows whether a music classifier’s confidence can be believed, and mends it.&lt;/p&gt;&lt;p&gt;The figures follow Lukashevich et al. (2023). Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Candor %1&lt;/h3&gt;&lt;p&gt;Zeigt, ob man der Konfidenz eines Musik-Klassifikators glauben kann, und verbessert sie.&lt;/p&gt;&lt;p&gt;Die Zahlen folgen Lukashevich et al. (2023). Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Choose a bucket, a cell or rows to mark their files in every view.</source>
        <translation>Ein Intervall, eine Zelle oder Zeilen wählen: ihre Dateien sind in allen Ansichten markiert.</translation>
    </message>
    <message>
        <source>1 file selected: %1 · Esc clears</source>
        <translation>1 Datei ausgewählt: %1 · Esc hebt auf</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;Analysieren</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>candor::ui::MeasureCombo</name>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
</context>
<context>
    <name>candor::ui::MessageRow</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>candor::ui::MessageStrip</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>candor::ui::ModelIdentityForm</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>What the model is called in tables and figures.</source>
        <translation>Wie das Modell in Tabellen und Abbildungen heißt.</translation>
    </message>
    <message>
        <source>L&amp;icence:</source>
        <translation>&amp;Lizenz:</translation>
    </message>
    <message>
        <source>Under which the network may be passed on.</source>
        <translation>Unter der das Netz weitergegeben werden darf.</translation>
    </message>
    <message>
        <source>Cit&amp;ation:</source>
        <translation>&amp;Zitat:</translation>
    </message>
    <message>
        <source>The paper to name when the network is used.</source>
        <translation>Die Arbeit, die zu nennen ist, wenn das Netz benutzt wird.</translation>
    </message>
    <message>
        <source>&amp;Task:</source>
        <translation>Auf&amp;gabe:</translation>
    </message>
    <message>
        <source>One class: the classes compete and their probabilities sum to one (softmax). Several tags: each is true or not by itself (sigmoid).</source>
        <translation>Eine Klasse: Die Klassen schließen einander aus, ihre Wahrscheinlichkeiten haben die Summe eins (Softmax). Mehrere: Jede gilt für sich oder nicht (Sigmoid).</translation>
    </message>
    <message>
        <source>one class a file</source>
        <translation>eine Klasse je Datei</translation>
    </message>
    <message>
        <source>several tags a file</source>
        <translation>mehrere Klassen je Datei</translation>
    </message>
    <message>
        <source>&amp;Output:</source>
        <translation>A&amp;usgabe:</translation>
    </message>
    <message>
        <source>What the last layer gives. Probabilities become logits here, so that a temperature can act on them.</source>
        <translation>Was die letzte Schicht gibt. Wahrscheinlichkeiten werden hier zu Logits, damit eine Temperatur darauf wirken kann.</translation>
    </message>
    <message>
        <source>logits, before softmax or sigmoid</source>
        <translation>Logits, vor Softmax oder Sigmoid</translation>
    </message>
    <message>
        <source>log probabilities</source>
        <translation>Log-Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>&amp;Classes:</source>
        <translation>&amp;Klassen:</translation>
    </message>
    <message>
        <source>The names of the network&apos;s outputs, one a line, first output first. A list with commas can be pasted.</source>
        <translation>Die Namen der Ausgänge des Netzes, einer je Zeile, der erste Ausgang zuerst. Eine Liste mit Kommas lässt sich einfügen.</translation>
    </message>
    <message>
        <source>Te&amp;mperature:</source>
        <translation>Te&amp;mperatur:</translation>
    </message>
    <message>
        <source>Logits are divided by it: above 1 the model becomes less sure. 1 when none was fitted.</source>
        <translation>Die Logits werden durch sie geteilt: Über 1 wird das Modell weniger sicher. 1, wenn keine bestimmt wurde.</translation>
    </message>
    <message>
        <source>&amp;Fitted on:</source>
        <translation>&amp;Bestimmt auf:</translation>
    </message>
    <message>
        <source>The data set and split that the temperature was chosen on, for instance &quot;instruments, validation&quot;.</source>
        <translation>Datensatz und Teil, auf denen die Temperatur bestimmt wurde, etwa „instruments, validation“.</translation>
    </message>
    <message>
        <source>data set and split</source>
        <translation>Datensatz und Teil</translation>
    </message>
    <message>
        <source>Fil&amp;es there:</source>
        <translation>&amp;Dateien dort:</translation>
    </message>
    <message>
        <source>How many files it was fitted on.</source>
        <translation>Auf wie vielen Dateien sie bestimmt wurde.</translation>
    </message>
    <message>
        <source>not fitted</source>
        <translation>nicht bestimmt</translation>
    </message>
    <message>
        <source>Choose the task: one class a file, or several tags.</source>
        <translation>Die Aufgabe wählen: eine Klasse je Datei oder mehrere.</translation>
    </message>
    <message>
        <source>Choose what the network&apos;s output is.</source>
        <translation>Wählen, was das Netz ausgibt.</translation>
    </message>
    <message>
        <source>%1: this is no number in range.</source>
        <translation>%1: Das ist keine Zahl im erlaubten Bereich.</translation>
    </message>
</context>
<context>
    <name>candor::ui::ModelInputForm</name>
    <message>
        <source>Own settings</source>
        <translation>Eigene Einstellungen</translation>
    </message>
    <message>
        <source>Choose what the network hears</source>
        <translation>Wählen, was das Netz hört</translation>
    </message>
    <message>
        <source>F&amp;ront end:</source>
        <translation>&amp;Front-End:</translation>
    </message>
    <message>
        <source>What is computed from the sound before the network sees it. Those of known systems have names and set the patches too; own settings are below.</source>
        <translation>Was aus dem Klang berechnet wird, bevor das Netz ihn sieht. Die bekannter Systeme haben Namen und setzen auch die Ausschnitte; eigene Einstellungen stehen darunter.</translation>
    </message>
    <message>
        <source>The front end in words</source>
        <translation>Das Front-End in Worten</translation>
    </message>
    <message>
        <source>Input or&amp;der:</source>
        <translation>Reihenf&amp;olge:</translation>
    </message>
    <message>
        <source>How the numbers of a patch are arranged in the tensor. N is the number of patches that go in together.</source>
        <translation>Wie die Zahlen eines Ausschnitts im Tensor angeordnet sind. N ist die Zahl der Ausschnitte, die zusammen hineingehen.</translation>
    </message>
    <message>
        <source>E&amp;very setting of the front end</source>
        <translation>&amp;Jede Einstellung des Front-Ends</translation>
    </message>
    <message>
        <source>Show or hide the settings one by one: rate, frames, bands, compression, and finer points of the patches.</source>
        <translation>Die Einstellungen einzeln zeigen oder verbergen: Rate, Rahmen, Bänder, Kompression und Feinheiten der Ausschnitte.</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Ausschnitte</translation>
    </message>
    <message>
        <source>&amp;Patch (s):</source>
        <translation>Auss&amp;chnitt (s):</translation>
    </message>
    <message>
        <source>How much of a file the network sees at once, in seconds.</source>
        <translation>Wie viel einer Datei das Netz auf einmal sieht, in Sekunden.</translation>
    </message>
    <message>
        <source>Patch &amp;hop (s):</source>
        <translation>Sc&amp;hritt (s):</translation>
    </message>
    <message>
        <source>From the beginning of one patch to that of the next, in seconds; as long as the patch for patches that touch.</source>
        <translation>Vom Anfang eines Ausschnitts zu dem des nächsten, in Sekunden; so lang wie der Ausschnitt, wenn sie sich berühren.</translation>
    </message>
    <message>
        <source>&amp;Last patch:</source>
        <translation>L&amp;etzter Ausschnitt:</translation>
    </message>
    <message>
        <source>What becomes of a rest at the end that does not fill a patch.</source>
        <translation>Was aus einem Rest am Ende wird, der keinen Ausschnitt füllt.</translation>
    </message>
    <message>
        <source>filled up with silence</source>
        <translation>mit Stille aufgefüllt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>&amp;Up to:</source>
        <translation>Höchs&amp;tens:</translation>
    </message>
    <message>
        <source>So many patches of a file, from its start; 0 for all of it.</source>
        <translation>So viele Ausschnitte einer Datei, von ihrem Anfang an; 0 für alle.</translation>
    </message>
    <message>
        <source>all patches</source>
        <translation>alle Ausschnitte</translation>
    </message>
    <message>
        <source>Cut from:</source>
        <translation>Geschnitten aus:</translation>
    </message>
    <message>
        <source>The sound: each patch is transformed by itself. The spectrogram: the whole file is transformed, and patches are cut from that.</source>
        <translation>Dem Klang: Jeder Ausschnitt wird für sich transformiert. Dem Spektrogramm: Die ganze Datei wird transformiert, und daraus werden Ausschnitte geschnitten.</translation>
    </message>
    <message>
        <source>the sound</source>
        <translation>dem Klang</translation>
    </message>
    <message>
        <source>the spectrogram</source>
        <translation>dem Spektrogramm</translation>
    </message>
    <message>
        <source>Frames a patch:</source>
        <translation>Rahmen je Ausschnitt:</translation>
    </message>
    <message>
        <source>Exactly so many, whatever the seconds say.</source>
        <translation>Genau so viele, gleich, was die Sekunden sagen.</translation>
    </message>
    <message>
        <source>from the seconds</source>
        <translation>aus den Sekunden</translation>
    </message>
    <message>
        <source>Frames of a hop:</source>
        <translation>Rahmen je Schritt:</translation>
    </message>
    <message>
        <source>From one patch to the next, whatever the seconds say.</source>
        <translation>Von einem Ausschnitt zum nächsten, gleich, was die Sekunden sagen.</translation>
    </message>
    <message>
        <source>Silence before (s):</source>
        <translation>Stille davor (s):</translation>
    </message>
    <message>
        <source>Seconds put before the file: OpenL3 centres its first patch on the start, with 0.5.</source>
        <translation>Sekunden, die vor die Datei gesetzt werden: OpenL3 zentriert seinen ersten Ausschnitt auf den Anfang, mit 0,5.</translation>
    </message>
    <message>
        <source>A patch is too short for a single frame; make it longer.</source>
        <translation>Ein Ausschnitt ist zu kurz für einen einzigen Rahmen; länger machen.</translation>
    </message>
    <message>
        <source>Ours: %1.</source>
        <translation>Von uns gewählt: %1.</translation>
    </message>
    <message>
        <source>Transforms of more than %1 samples cannot be described here.</source>
        <translation>Transformationen von mehr als %1 Abtastwerten lassen sich hier nicht beschreiben.</translation>
    </message>
    <message>
        <source>More than %1 bands cannot be described here.</source>
        <translation>Mehr als %1 Bänder lassen sich hier nicht beschreiben.</translation>
    </message>
    <message>
        <source>Choose the front end that the network was trained with.</source>
        <translation>Das Front-End wählen, mit dem das Netz trainiert wurde.</translation>
    </message>
    <message>
        <source>%1: this is no number in range.</source>
        <translation>%1: Das ist keine Zahl im erlaubten Bereich.</translation>
    </message>
    <message>
        <source>Choose the order of the network&apos;s input.</source>
        <translation>Die Reihenfolge der Eingabe des Netzes wählen.</translation>
    </message>
</context>
<context>
    <name>candor::ui::ModelTask</name>
    <message>
        <source>Its description lacks %1; describe it to use it.</source>
        <translation>Seiner Beschreibung fehlt %1; beschreiben, um es zu benutzen.</translation>
    </message>
</context>
<context>
    <name>candor::ui::ModelsPanel</name>
    <message>
        <source>&amp;Describe this model…</source>
        <translation>Dieses Modell &amp;beschreiben…</translation>
    </message>
    <message>
        <source>Fill in what the model’s file does not say; it is saved beside the model.</source>
        <translation>Ergänzen, was die Datei des Modells nicht sagt; es wird neben dem Modell gespeichert.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>&amp;Add models…</source>
        <translation>&amp;Modelle…</translation>
    </message>
    <message>
        <source>Choose TorchScript files; several make an ensemble (Ctrl+M).</source>
        <translation>TorchScript-Dateien wählen; mehrere bilden ein Ensemble (Strg+M).</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>O&amp;rdner…</translation>
    </message>
    <message>
        <source>All models of a folder: one ensemble.</source>
        <translation>Alle Modelle eines Ordners: ein Ensemble.</translation>
    </message>
    <message>
        <source>Space puts a model into the ensemble or takes it out; Delete removes it from the list.</source>
        <translation>Die Leertaste nimmt ein Modell ins Ensemble oder heraus; Entf nimmt es von der Liste.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Front end</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>What the networks see: features, bands, sample rate, and the size of the transform over its hop.</source>
        <translation>Was die Netze sehen: Merkmale, Bänder, Abtastrate und die Größe der Transformation über ihrer Schrittweite.</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Ausschnitte</translation>
    </message>
    <message>
        <source>Which windows of a file the networks look at.</source>
        <translation>Welche Ausschnitte einer Datei die Netze betrachten.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Networks in the ensemble, of those that listen.</source>
        <translation>Netze im Ensemble, von denen, die anhören.</translation>
    </message>
    <message>
        <source>Own T</source>
        <translation>Eigenes T</translation>
    </message>
    <message>
        <source>The temperature that the model brings, and what it was fitted on.</source>
        <translation>Die Temperatur, die das Modell mitbringt, und worauf sie angepasst wurde.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the list (Delete). The file stays as it is.</source>
        <translation>%1 von der Liste nehmen (Entf). Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Where the networks run. Auto takes a graphics card where there is one that works.</source>
        <translation>Wo die Netze laufen. Auto nimmt eine Grafikkarte, wo eine da ist, die geht.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Auto: %1</source>
        <translation>Auto: %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::NoLabelsNote</name>
    <message>
        <source>No labelled file: nothing says which confidences are right. The list of files shows them.</source>
        <translation>Keine Datei mit Label: Nichts sagt, welche Konfidenzen stimmen. Die Dateiliste zeigt sie.</translation>
    </message>
</context>
<context>
    <name>candor::ui::NumberEdit</name>
    <message>
        <source>Expected a number from %1 to %2.</source>
        <translation>Erwartet wird eine Zahl von %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>candor::ui::NumberListEdit</name>
    <message>
        <source>Expected numbers with semicolons or blanks between them.</source>
        <translation>Erwartet werden Zahlen mit Strichpunkten oder Leerzeichen dazwischen.</translation>
    </message>
</context>
<context>
    <name>candor::ui::NumbersModel</name>
    <message>
        <source>† T chosen on the data shown</source>
        <translation>† T auf den gezeigten Daten gewählt</translation>
    </message>
    <message>
        <source>Labelled files counted: %1.</source>
        <translation>Gezählte Dateien mit Label: %1.</translation>
    </message>
    <message>
        <source>Mean ± standard deviation over the models, of which there are %1.</source>
        <translation>Mittelwert ± Standardabweichung über die Modelle (Anzahl: %1).</translation>
    </message>
    <message>
        <source>Better than at T = 1 (%1).</source>
        <translation>Besser als bei T = 1 (%1).</translation>
    </message>
    <message>
        <source>Worse than at T = 1 (%1).</source>
        <translation>Schlechter als bei T = 1 (%1).</translation>
    </message>
    <message>
        <source>The arrow shows where better is.</source>
        <translation>Der Pfeil zeigt, wo besser ist.</translation>
    </message>
    <message>
        <source>Arrows show what changed from T = 1.</source>
        <translation>Pfeile zeigen die Änderung gegenüber T = 1.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Single model</source>
        <translation>Einzelmodell</translation>
    </message>
    <message>
        <source>Single models</source>
        <translation>Einzelmodelle</translation>
    </message>
    <message>
        <source>T = %1</source>
        <translation>T = %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::NumbersPanel</name>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Measures of the single models and of the ensemble, at T = 1 and at the temperature chosen.</source>
        <translation>Maße der Einzelmodelle und des Ensembles, bei T = 1 und bei der gewählten Temperatur.</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>† T chosen on the data shown (%1): figures at T are optimistic.</source>
        <translation>† T auf diesen Daten gewählt (%1): Zahlen bei T zu gut.</translation>
    </message>
</context>
<context>
    <name>candor::ui::OneFilePanel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>Vorherige Datei</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Nächste Datei</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>Höchste zuerst</translation>
    </message>
    <message>
        <source>Class order</source>
        <translation>Klassenfolge</translation>
    </message>
    <message>
        <source>Order of the classes</source>
        <translation>Reihenfolge der Klassen</translation>
    </message>
    <message>
        <source>Classes by the ensemble&apos;s posterior, or in the order of the data set.</source>
        <translation>Klassen nach der Posterior-Wahrscheinlichkeit des Ensembles oder in der Reihenfolge des Datensatzes.</translation>
    </message>
    <message>
        <source>Posteriors</source>
        <translation>Posterior-Werte</translation>
    </message>
    <message>
        <source>Select a file in the table, or press J for the first one.</source>
        <translation>Datei in der Tabelle wählen, oder J für die erste.</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>ohne Label</translation>
    </message>
    <message>
        <source>true %1</source>
        <translation>wahr: %1</translation>
    </message>
    <message>
        <source>patches: %1</source>
        <translation>Ausschnitte: %1</translation>
    </message>
    <message>
        <source>Predicted %1 with confidence %2; the file has no label.</source>
        <translation>Vorhersage %1 mit Konfidenz %2; die Datei hat kein Label.</translation>
    </message>
    <message>
        <source>Predicted %1 with confidence %2: right.</source>
        <translation>Vorhersage %1 mit Konfidenz %2: richtig.</translation>
    </message>
    <message>
        <source>Predicted %1 with confidence %2: wrong, the true class is %3.</source>
        <translation>Vorhersage %1 mit Konfidenz %2: falsch, die wahre Klasse ist %3.</translation>
    </message>
</context>
<context>
    <name>candor::ui::OpeningProgress</name>
    <message>
        <source>Progress of opening</source>
        <translation>Fortschritt beim Öffnen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Stop opening files. What is open stays open.</source>
        <translation>Das Öffnen abbrechen. Was offen ist, bleibt offen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Opening %1: %2%3</source>
        <translation>%1 wird geöffnet: %2%3</translation>
    </message>
    <message>
        <source>, about %1 s left</source>
        <translation>, noch etwa %1 s</translation>
    </message>
</context>
<context>
    <name>candor::ui::PatchRibbon</name>
    <message>
        <source>Posteriors per patch</source>
        <translation>Posterior-Werte je Ausschnitt</translation>
    </message>
    <message>
        <source>Patches: %1. Left and Right read them one by one.</source>
        <translation>Ausschnitte: %1. Links und Rechts lesen sie einzeln vor.</translation>
    </message>
    <message>
        <source>Patch %1 of %2: %3</source>
        <translation>Ausschnitt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Patch %1 of %2, from %3 s: %4</source>
        <translation>Ausschnitt %1 von %2, ab %3 s: %4</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Start of patch (s)</source>
        <translation>Beginn des Ausschnitts (s)</translation>
    </message>
</context>
<context>
    <name>candor::ui::PosteriorBars</name>
    <message>
        <source>Posteriors of the file</source>
        <translation>Posteriors der Datei</translation>
    </message>
    <message>
        <source>No network has heard this file.</source>
        <translation>Kein Netz hat diese Datei gehört.</translation>
    </message>
    <message>
        <source>✓ predicted, true</source>
        <translation>✓ vorhergesagt, wahr</translation>
    </message>
    <message>
        <source>✓ true</source>
        <translation>✓ wahr</translation>
    </message>
    <message>
        <source>✗ predicted</source>
        <translation>✗ vorhergesagt</translation>
    </message>
    <message>
        <source>▸ predicted</source>
        <translation>▸ vorhergesagt</translation>
    </message>
    <message>
        <source>%1, predicted and true class</source>
        <translation>%1, vorhergesagte und wahre Klasse</translation>
    </message>
    <message>
        <source>%1, predicted class</source>
        <translation>%1, vorhergesagte Klasse</translation>
    </message>
    <message>
        <source>%1, true class</source>
        <translation>%1, wahre Klasse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2; members %3 to %4</source>
        <translation>%1: %2; Mitglieder %3 bis %4</translation>
    </message>
</context>
<context>
    <name>candor::ui::PosteriorRibbons</name>
    <message>
        <source>Posteriors of the patches over time</source>
        <translation>Posteriors der Ausschnitte über der Zeit</translation>
    </message>
    <message>
        <source>No network has heard this file.</source>
        <translation>Kein Netz hat diese Datei gehört.</translation>
    </message>
    <message>
        <source>%1. Patches: %2. Left and Right go from one to the next.</source>
        <translation>%1. Ausschnitte: %2. Links und Rechts gehen von einem zum nächsten.</translation>
    </message>
    <message>
        <source>other classes</source>
        <translation>weitere Klassen</translation>
    </message>
    <message>
        <source>No patch here.</source>
        <translation>Hier ist kein Ausschnitt.</translation>
    </message>
    <message>
        <source>The times of the patches are not known.</source>
        <translation>Die Zeiten der Ausschnitte sind nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>candor::ui::PosteriorsModel</name>
    <message>
        <source>%1 gives %2 the posterior %3.</source>
        <translation>%1 gibt %2 die Posterior-Wahrscheinlichkeit %3.</translation>
    </message>
    <message>
        <source>The true class; the ensemble predicts it.</source>
        <translation>Die wahre Klasse; das Ensemble sagt sie vorher.</translation>
    </message>
    <message>
        <source>The true class.</source>
        <translation>Die wahre Klasse.</translation>
    </message>
    <message>
        <source>The class that the ensemble predicts.</source>
        <translation>Die Klasse, die das Ensemble vorhersagt.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>✓ the true class, ✗ the predicted class where it is wrong.</source>
        <translation>✓ die wahre Klasse, ✗ die vorhergesagte Klasse, wo sie falsch ist.</translation>
    </message>
    <message>
        <source>Mean of the members&apos; posteriors, each a mean over patches.</source>
        <translation>Mittel der Posterior-Werte der Mitglieder, jeder ein Mittel über Ausschnitte.</translation>
    </message>
    <message>
        <source>%1: mean posterior over the file&apos;s patches.</source>
        <translation>%1: mittlere Posterior-Wahrscheinlichkeit über die Ausschnitte der Datei.</translation>
    </message>
</context>
<context>
    <name>candor::ui::ReliabilityDiagram</name>
    <message>
        <source>Reliability diagram</source>
        <translation>Reliabilitätsdiagramm</translation>
    </message>
</context>
<context>
    <name>candor::ui::ReliabilityPane</name>
    <message>
        <source>&amp;Log counts</source>
        <translation>&amp;Log. Anzahl</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Reliabilität</translation>
    </message>
    <message>
        <source>Draw the number of decisions per bucket on a logarithmic axis.</source>
        <translation>Die Anzahl der Entscheidungen je Intervall auf einer logarithmischen Achse zeichnen.</translation>
    </message>
</context>
<context>
    <name>candor::ui::ScanTask</name>
    <message>
        <source>Nothing that was dropped lies on this machine; save it first.</source>
        <translation>Nichts vom Abgelegten liegt auf diesem Rechner; erst speichern.</translation>
    </message>
    <message>
        <source>%1 more could not be opened for such reasons.</source>
        <translation>%1 weitere ließen sich aus solchen Gründen nicht öffnen.</translation>
    </message>
    <message>
        <source>%1: there is neither sound nor a model in this folder.</source>
        <translation>%1: In diesem Ordner ist weder Klang noch ein Modell.</translation>
    </message>
</context>
<context>
    <name>candor::ui::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>%1 to %2, up to %3, %4.</source>
        <translation>%1 bis %2, bis zu %3, %4.</translation>
    </message>
    <message>
        <source>mel scale</source>
        <translation>Mel-Skala</translation>
    </message>
    <message>
        <source>linear scale</source>
        <translation>lineare Skala</translation>
    </message>
    <message>
        <source>%1 s, %2, %3 dB</source>
        <translation>%1 s, %2, %3 dB</translation>
    </message>
</context>
<context>
    <name>candor::ui::StartPage</name>
    <message>
        <source>See whether a music classifier’s confidence can be believed, and mend it.</source>
        <translation>Sehen, ob man der Konfidenz eines Musik-Klassifikators glauben kann, und sie verbessern.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <translation>De&amp;mo ansehen</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Choose sound files, playlists, models or logits (Ctrl+O).</source>
        <translation>Klangdateien, Wiedergabelisten, Modelle oder Logits wählen (Strg+O).</translation>
    </message>
    <message>
        <source>Four ensembles of five networks that tell instruments and music apart, one validation split, and a dozen notes that five networks listen to. Nothing is downloaded.</source>
        <translation>Vier Ensembles aus je fünf Netzen, die Instrumente und Musik unterscheiden, ein Validierungsteil und ein Dutzend Töne, die fünf Netze anhören. Nichts wird heruntergeladen.</translation>
    </message>
</context>
<context>
    <name>candor::ui::TemperatureBar</name>
    <message>
        <source>Te&amp;mperature</source>
        <translation>Tempe&amp;ratur</translation>
    </message>
    <message>
        <source>The temperature T divides the logits: above 1 it softens the confidence, below 1 it sharpens it. Keys [ and ], with Shift bigger steps.</source>
        <translation>Die Temperatur T teilt die Logits: über 1 macht sie die Konfidenz weicher, unter 1 schärfer. Tasten [ und ], mit Umschalt größere Schritte.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Temperature as a number</source>
        <translation>Temperatur als Zahl</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Where the temperature comes from</source>
        <translation>Woher die Temperatur kommt</translation>
    </message>
    <message>
        <source>T = &amp;1</source>
        <translation>T = &amp;1</translation>
    </message>
    <message>
        <source>Back to the logits as they are (key 0).</source>
        <translation>Zurück zu den Logits, wie sie sind (Taste 0).</translation>
    </message>
    <message>
        <source>Fit on…</source>
        <translation>An&amp;passen an…</translation>
    </message>
    <message>
        <source>Fit the temperature on another open data set or split, and judge it here.</source>
        <translation>Die Temperatur an einen anderen offenen Datensatz oder eine andere Teilmenge anpassen und hier beurteilen.</translation>
    </message>
    <message>
        <source>on the grid 0.50, 0.55 … 3.00</source>
        <translation>auf dem Raster 0,50; 0,55 … 3,00</translation>
    </message>
    <message>
        <source>No labelled file: there is nothing to choose a temperature by.</source>
        <translation>Keine Datei mit Label: Es gibt nichts, wonach sich eine Temperatur wählen ließe.</translation>
    </message>
    <message>
        <source>The temperature with the best %1 %2; being computed.</source>
        <translation>Die Temperatur mit dem besten Wert (%1) %2; wird berechnet.</translation>
    </message>
    <message>
        <source>Give each data set its own temperature with the best %1 %2.</source>
        <translation>Jedem Datensatz seine eigene Temperatur mit dem besten Wert (%1) %2 geben.</translation>
    </message>
    <message>
        <source>%1: the temperature with the best %2 %3, found on the very data shown.</source>
        <translation>%1: die Temperatur mit dem besten Wert (%2) %3, gefunden auf eben den gezeigten Daten.</translation>
    </message>
    <message>
        <source>each data set at its own T*, %1</source>
        <translation>jeder Datensatz bei seinem T*, %1</translation>
    </message>
    <message>
        <source>This temperature was chosen on the very data that it is judged on, so the figures at it are too good. Fit it on another data set or split instead.</source>
        <translation>Diese Temperatur wurde auf eben den Daten gewählt, auf denen sie beurteilt wird; die Zahlen sind daher zu gut. Besser an einen anderen Datensatz oder eine andere Teilmenge anpassen.</translation>
    </message>
    <message>
        <source>T*</source>
        <translation>T*</translation>
    </message>
    <message>
        <source>T* = %1</source>
        <translation>T* = %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::TemperatureCurve</name>
    <message>
        <source>Error versus temperature</source>
        <translation>Fehler über der Temperatur</translation>
    </message>
    <message>
        <source>Drag to change the temperature
</source>
        <translation>Ziehen ändert die Temperatur
</translation>
    </message>
</context>
<context>
    <name>candor::ui::TemperaturePane</name>
    <message>
        <source>Error versus temperature</source>
        <translation>Fehler über der Temperatur</translation>
    </message>
</context>
<context>
    <name>candor::ui::TrackHeading</name>
    <message>
        <source>Place of the player and length of the file</source>
        <translation>Stelle der Wiedergabe und Länge der Datei</translation>
    </message>
    <message>
        <source>Mel</source>
        <translation>Mel</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <translation>Frequenzskala</translation>
    </message>
    <message>
        <source>Frequencies spaced as the ear hears them (mel), or evenly in Hz.</source>
        <translation>Frequenzen so verteilt, wie das Ohr sie hört (Mel), oder gleichmäßig in Hz.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>Save or copy this view as a figure: PNG, SVG or PDF, with its numbers as CSV.</source>
        <translation>Diese Ansicht als Abbildung speichern oder kopieren: PNG, SVG oder PDF, mit ihren Zahlen als CSV.</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show more of the file (key −, or Ctrl+wheel).</source>
        <translation>Mehr von der Datei zeigen (Taste − oder Strg+Mausrad).</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show less of the file, larger (key +, or Ctrl+wheel).</source>
        <translation>Weniger von der Datei zeigen, dafür größer (Taste + oder Strg+Mausrad).</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show the whole file</source>
        <translation>Die ganze Datei zeigen</translation>
    </message>
    <message>
        <source>Show the whole file (Ctrl+0, or a double click).</source>
        <translation>Die ganze Datei zeigen (Strg+0 oder Doppelklick).</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Stop here (Space).</source>
        <translation>Hier anhalten (Leertaste).</translation>
    </message>
    <message>
        <source>Play on from the line (Space); click a patch to hear it alone. The sound is what the networks hear: mono.</source>
        <translation>Von der Linie an abspielen (Leertaste); ein Klick auf einen Ausschnitt spielt ihn allein. Zu hören ist, was die Netze hören: Mono.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>candor::ui::TrackPanel</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Listening to the file…</source>
        <translation>Die Datei wird angehört…</translation>
    </message>
    <message>
        <source>Select a track to see and hear it.</source>
        <translation>Ein Stück wählen, um es zu sehen und zu hören.</translation>
    </message>
    <message>
        <source>The sound of this file is not known here.</source>
        <translation>Der Ton dieser Datei ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>No network has heard this file yet, so there is no figure to export.</source>
        <translation>Noch hat kein Netz diese Datei gehört, also gibt es keine Abbildung zu exportieren.</translation>
    </message>
</context>
<context>
    <name>candor::ui::TrackPlayer</name>
    <message>
        <source>The sound device has gone; connect it again or choose another.</source>
        <translation>Das Tongerät ist weg; es wieder anschließen oder ein anderes wählen.</translation>
    </message>
</context>
<context>
    <name>candor::ui::TrackPlots</name>
    <message>
        <source>Click a patch to hear it, with Ctrl from that very place on; drag to move, Ctrl+wheel to zoom, double click to see all.</source>
        <translation>Klick auf einen Ausschnitt spielt ihn, mit Strg von genau dieser Stelle an; Ziehen verschiebt, Strg+Mausrad zoomt, Doppelklick zeigt alles.</translation>
    </message>
    <message>
        <source>The posterior of each class in each patch; click a patch to hear it.</source>
        <translation>Die Posterior-Wahrscheinlichkeit jeder Klasse in jedem Ausschnitt; Klick auf einen Ausschnitt spielt ihn.</translation>
    </message>
    <message>
        <source>What is under the mouse or the player&apos;s line</source>
        <translation>Was unter der Maus oder der Linie der Wiedergabe liegt</translation>
    </message>
</context>
<context>
    <name>candor::ui::TracksBar</name>
    <message>
        <source>File or class</source>
        <translation>Datei oder Klasse</translation>
    </message>
    <message>
        <source>Filter tracks by file or class</source>
        <translation>Titel nach Datei oder Klasse filtern</translation>
    </message>
    <message>
        <source>Shows tracks whose name, true class or predicted class holds this text (Ctrl+F). Case does not matter.</source>
        <translation>Zeigt Titel, deren Name, wahre oder vorhergesagte Klasse diesen Text enthält (Strg+F). Groß- und Kleinschreibung ist gleich.</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Shows only tracks that are done, that something must be said about, that failed, or that still wait.</source>
        <translation>Zeigt nur Titel, die fertig sind, zu denen etwas zu sagen ist, die fehlschlugen oder die noch warten.</translation>
    </message>
    <message>
        <source>Tracks shown, of all tracks.</source>
        <translation>Gezeigte Titel, von allen Titeln.</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>E&amp;rkunden</translation>
    </message>
    <message>
        <source>Opens the tracks as a data set: reliability, error over temperature, confusion. Diagrams need labels.</source>
        <translation>Öffnet die Titel als Datensatz: Reliabilität, Fehler über der Temperatur, Konfusion. Diagramme brauchen Labels.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Saves what was heard, as logits or as a table.</source>
        <translation>Speichert, was gehört wurde, als Logits oder als Tabelle.</translation>
    </message>
    <message>
        <source>&amp;Logits…</source>
        <translation>&amp;Logits…</translation>
    </message>
    <message>
        <source>A .npz file that Candor, the command line and NumPy open again.</source>
        <translation>Eine .npz-Datei, die Candor, die Befehlszeile und NumPy wieder öffnen.</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Tabelle…</translation>
    </message>
    <message>
        <source>A .csv file: a row a track, at this temperature, with every class.</source>
        <translation>Eine .csv-Datei: eine Zeile je Titel, bei dieser Temperatur, mit jeder Klasse.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Takes all tracks off the list. The files stay as they are, and so do data sets.</source>
        <translation>Nimmt alle Titel von der Liste. Die Dateien bleiben, wie sie sind, und auch die Datensätze.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 tracks shown</source>
        <translation>%1 von %2 Titeln gezeigt</translation>
    </message>
</context>
<context>
    <name>candor::ui::TracksExport</name>
    <message>
        <source>nothing was heard yet</source>
        <translation>noch wurde nichts gehört</translation>
    </message>
</context>
<context>
    <name>candor::ui::TracksModel</name>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Waits for a model that listens to it.</source>
        <translation>Wartet auf ein Modell, das ihn anhört.</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>Wartet, bis er dran ist.</translation>
    </message>
    <message>
        <source>Taken for %1 with confidence %2. It has no label.</source>
        <translation>Für %1 gehalten mit Konfidenz %2. Er hat kein Label.</translation>
    </message>
    <message>
        <source>Taken for %1 with confidence %2: right.</source>
        <translation>Für %1 gehalten mit Konfidenz %2: richtig.</translation>
    </message>
    <message>
        <source>Taken for %1 with confidence %2, but it is %3.</source>
        <translation>Für %1 gehalten mit Konfidenz %2, ist aber %3.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Wahr</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Runner-up</source>
        <translation>Zweitbeste</translation>
    </message>
    <message>
        <source>Waiting, done, doubtful (something about its sound must be said) or failed.</source>
        <translation>Wartet, fertig, zweifelhaft (zu seinem Klang ist etwas zu sagen) oder fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The file, from the folder on that was dropped.</source>
        <translation>Die Datei, ab dem Ordner, der abgelegt wurde.</translation>
    </message>
    <message>
        <source>How much sound was heard: minutes and seconds.</source>
        <translation>Wie viel Klang gehört wurde: Minuten und Sekunden.</translation>
    </message>
    <message>
        <source>The class that the file belongs to, from a list or its folder’s name.</source>
        <translation>Die Klasse, zu der die Datei gehört, aus einer Liste oder dem Namen ihres Ordners.</translation>
    </message>
    <message>
        <source>The class with the highest posterior of the ensemble.</source>
        <translation>Die Klasse mit dem höchsten Posterior des Ensembles.</translation>
    </message>
    <message>
        <source>The posterior of the predicted class at the temperature below.</source>
        <translation>Der Posterior der vorhergesagten Klasse bei der Temperatur darunter.</translation>
    </message>
    <message>
        <source>The class with the second-highest posterior.</source>
        <translation>Die Klasse mit dem zweithöchsten Posterior.</translation>
    </message>
</context>
<context>
    <name>candor::ui::TracksPanel</name>
    <message>
        <source>Where the labels come from</source>
        <translation>Woher die Labels kommen</translation>
    </message>
    <message>
        <source>Add &amp;models…</source>
        <translation>&amp;Modelle hinzufügen…</translation>
    </message>
    <message>
        <source>Choose TorchScript files that listen to these tracks.</source>
        <translation>TorchScript-Dateien wählen, die diese Titel anhören.</translation>
    </message>
    <message>
        <source>&amp;Use the demo’s networks</source>
        <translation>Netze der &amp;Demo nehmen</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>One row a track. Space plays it, J and K go to the next and the one before.</source>
        <translation>Eine Zeile je Titel. Die Leertaste spielt ihn, J und K gehen zum nächsten und zum vorigen.</translation>
    </message>
    <message>
        <source>Add a model to hear what it says of these tracks.</source>
        <translation>Ein Modell hinzufügen, um zu hören, was es zu diesen Titeln sagt.</translation>
    </message>
    <message>
        <source>Drop sound files, folders or playlists on the window.</source>
        <translation>Klangdateien, Ordner oder Wiedergabelisten auf dem Fenster ablegen.</translation>
    </message>
    <message>
        <source>Five small networks that tell families of instruments apart.</source>
        <translation>Fünf kleine Netze, die Instrumentenfamilien unterscheiden.</translation>
    </message>
</context>
<context>
    <name>candor::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;Demo ansehen</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>Abbildung &amp;exportieren…</translation>
    </message>
    <message>
        <source>Save the diagram in focus as PNG, SVG or PDF.</source>
        <translation>Das Diagramm im Fokus als PNG, SVG oder PDF speichern.</translation>
    </message>
    <message>
        <source>&amp;Copy figure</source>
        <translation>Abbildung &amp;kopieren</translation>
    </message>
    <message>
        <source>Put the diagram in focus on the clipboard.</source>
        <translation>Das Diagramm im Fokus in die Zwischenablage legen.</translation>
    </message>
    <message>
        <source>&amp;Close data set</source>
        <translation>Datensatz &amp;schließen</translation>
    </message>
    <message>
        <source>Close the data set shown. Its file stays as it is.</source>
        <translation>Den gezeigten Datensatz schließen. Seine Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window.</source>
        <translation>Das Fenster schließen.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Next data set</source>
        <translation>&amp;Nächster Datensatz</translation>
    </message>
    <message>
        <source>Show the next open data set.</source>
        <translation>Den nächsten offenen Datensatz zeigen.</translation>
    </message>
    <message>
        <source>&amp;Previous data set</source>
        <translation>&amp;Vorheriger Datensatz</translation>
    </message>
    <message>
        <source>Show the open data set before this one.</source>
        <translation>Den offenen Datensatz davor zeigen.</translation>
    </message>
    <message>
        <source>&amp;All data sets</source>
        <translation>&amp;Alle Datensätze</translation>
    </message>
    <message>
        <source>Show all open data sets side by side on common axes.</source>
        <translation>Alle offenen Datensätze nebeneinander auf gemeinsamen Achsen zeigen.</translation>
    </message>
    <message>
        <source>&amp;Filter files</source>
        <translation>Dateien &amp;filtern</translation>
    </message>
    <message>
        <source>Type a part of a name, true or predicted class.</source>
        <translation>Einen Teil eines Namens, der wahren oder vorhergesagten Klasse eingeben.</translation>
    </message>
    <message>
        <source>C&amp;lear selection</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>Select no files, in any view.</source>
        <translation>Keine Dateien auswählen, in keiner Ansicht.</translation>
    </message>
    <message>
        <source>Log &amp;counts</source>
        <translation>&amp;Logarithmische Anzahl</translation>
    </message>
    <message>
        <source>Counts per bucket on a logarithmic axis.</source>
        <translation>Anzahl je Intervall auf einer logarithmischen Achse.</translation>
    </message>
    <message>
        <source>Row &amp;shares</source>
        <translation>Anteile der &amp;Zeile</translation>
    </message>
    <message>
        <source>Cells of the confusion matrix as shares of their true class.</source>
        <translation>Zellen der Konfusionsmatrix als Anteile ihrer wahren Klasse.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>Use the whole screen, or stop using it.</source>
        <translation>Den ganzen Bildschirm nutzen oder damit aufhören.</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation>&amp;Temperatur</translation>
    </message>
    <message>
        <source>T = &amp;1</source>
        <translation>T = &amp;1</translation>
    </message>
    <message>
        <source>The logits as they are.</source>
        <translation>Die Logits, wie sie sind.</translation>
    </message>
    <message>
        <source>The temperature with the best value of the measure shown, on the data shown.</source>
        <translation>Die Temperatur mit dem besten Wert des gezeigten Maßes, auf den gezeigten Daten.</translation>
    </message>
    <message>
        <source>&amp;Softer by 0.01</source>
        <translation>&amp;Weicher um 0,01</translation>
    </message>
    <message>
        <source>Raise the temperature.</source>
        <translation>Die Temperatur erhöhen.</translation>
    </message>
    <message>
        <source>S&amp;harper by 0.01</source>
        <translation>&amp;Schärfer um 0,01</translation>
    </message>
    <message>
        <source>Lower the temperature.</source>
        <translation>Die Temperatur senken.</translation>
    </message>
    <message>
        <source>Softer by 0.1</source>
        <translation>Weicher um 0,1</translation>
    </message>
    <message>
        <source>Raise the temperature in a bigger step.</source>
        <translation>Die Temperatur in einem größeren Schritt erhöhen.</translation>
    </message>
    <message>
        <source>Sharper by 0.1</source>
        <translation>Schärfer um 0,1</translation>
    </message>
    <message>
        <source>Lower the temperature in a bigger step.</source>
        <translation>Die Temperatur in einem größeren Schritt senken.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Every key on one sheet.</source>
        <translation>Alle Tasten auf einem Blatt.</translation>
    </message>
    <message>
        <source>&amp;About Candor</source>
        <translation>Ü&amp;ber Candor</translation>
    </message>
    <message>
        <source>Version, licence and the paper behind the figures.</source>
        <translation>Version, Lizenz und der Artikel hinter den Zahlen.</translation>
    </message>
    <message>
        <source>T*</source>
        <translation>T*</translation>
    </message>
    <message>
        <source>Open sound files, playlists, models or logits.</source>
        <translation>Klangdateien, Wiedergabelisten, Modelle oder Logits öffnen.</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>O&amp;rdner öffnen…</translation>
    </message>
    <message>
        <source>Open all sound in a folder and below it.</source>
        <translation>Allen Klang in einem Ordner und darunter öffnen.</translation>
    </message>
    <message>
        <source>Add &amp;models…</source>
        <translation>&amp;Modelle hinzufügen…</translation>
    </message>
    <message>
        <source>Add TorchScript files that listen to the tracks.</source>
        <translation>TorchScript-Dateien hinzufügen, die die Titel anhören.</translation>
    </message>
    <message>
        <source>Open four ensembles and a validation split, and five networks that listen to a dozen notes; all of it comes with Candor.</source>
        <translation>Vier Ensembles und einen Validierungsteil öffnen und fünf Netze, die ein Dutzend Töne anhören; alles davon gehört zu Candor.</translation>
    </message>
    <message>
        <source>T&amp;racks</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>Show &amp;tracks</source>
        <translation>&amp;Titel zeigen</translation>
    </message>
    <message>
        <source>Show the sound files and the models that listen to them.</source>
        <translation>Die Klangdateien zeigen und die Modelle, die sie anhören.</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;Analysieren</translation>
    </message>
    <message>
        <source>Listen to the tracks that wait, or stop listening.</source>
        <translation>Die wartenden Titel anhören oder damit aufhören.</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>Abs&amp;pielen oder anhalten</translation>
    </message>
    <message>
        <source>Play the track shown, or pause it.</source>
        <translation>Den gezeigten Titel abspielen oder anhalten.</translation>
    </message>
    <message>
        <source>&amp;Next track</source>
        <translation>&amp;Nächster Titel</translation>
    </message>
    <message>
        <source>Show the track below.</source>
        <translation>Den Titel darunter zeigen.</translation>
    </message>
    <message>
        <source>Pre&amp;vious track</source>
        <translation>&amp;Voriger Titel</translation>
    </message>
    <message>
        <source>Show the track above.</source>
        <translation>Den Titel darüber zeigen.</translation>
    </message>
    <message>
        <source>E&amp;xplore the tracks</source>
        <translation>Titel &amp;erkunden</translation>
    </message>
    <message>
        <source>Open what was heard as a data set. Diagrams need labels.</source>
        <translation>Was gehört wurde, als Datensatz öffnen. Diagramme brauchen Labels.</translation>
    </message>
    <message>
        <source>Save &amp;logits…</source>
        <translation>&amp;Logits speichern…</translation>
    </message>
    <message>
        <source>Save what was heard as a .npz file that Candor opens again.</source>
        <translation>Was gehört wurde, als .npz-Datei speichern, die Candor wieder öffnet.</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>Tabelle &amp;speichern…</translation>
    </message>
    <message>
        <source>Save a row a track as CSV, at the temperature shown, with every class.</source>
        <translation>Eine Zeile je Titel als CSV speichern, bei der gezeigten Temperatur, mit jeder Klasse.</translation>
    </message>
</context>
</TS>
