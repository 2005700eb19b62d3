<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AcceptanceText</name>
    <message>
        <source>fewer than one</source>
        <translation>weniger als eine</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>sure: nothing has been heard yet</source>
        <translation>Konfidenz: Noch wurde nichts gehört</translation>
    </message>
    <message>
        <source>%1 accepted, %2 to review</source>
        <translation>%1 angenommen, %2 zu prüfen</translation>
    </message>
    <message>
        <source>%1 accepted, %2 to review, %3 of the accepted wrong</source>
        <translation>%1 angenommen, %2 zu prüfen, %3 der angenommenen falsch</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 angenommen</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source> (by hand: %1)</source>
        <translation> (von Hand: %1)</translation>
    </message>
    <message>
        <source>sure: %1</source>
        <translation>Konfidenz: %1</translation>
    </message>
    <message>
        <source>Raw scores: their temperature was not fitted. They are no probabilities; do not rely on the number of wrong ones.</source>
        <translation>Rohe Werte: Ihre Temperatur wurde nicht angepasst. Es sind keine Wahrscheinlichkeiten; auf die Zahl der falschen ist kein Verlass.</translation>
    </message>
    <message>
        <source>T = %1 was set by hand; the model brings %2. The number of wrong ones holds for the model’s alone.</source>
        <translation>T = %1 wurde von Hand gesetzt; das Modell bringt %2 mit. Die Zahl der falschen gilt nur für das T des Modells.</translation>
    </message>
    <message>
        <source>Calibrated: T = %1. The number of wrong ones holds for sound like that.</source>
        <translation>Kalibriert: T = %1. Die Zahl der falschen gilt für solchen Klang.</translation>
    </message>
    <message>
        <source>T = %1, fitted on %2 of your own files (before: %3). The number of wrong ones holds for files like those.</source>
        <translation>T = %1, angepasst an %2 eigene Dateien (vorher: %3). Die Zahl der falschen gilt für Dateien wie diese.</translation>
    </message>
</context>
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
    <name>DatasetText</name>
    <message>
        <source>not in this copy: %1</source>
        <translation>nicht in dieser Kopie: %1</translation>
    </message>
    <message>
        <source>known to be short: %1</source>
        <translation>bekanntermaßen zu kurz: %1</translation>
    </message>
    <message>
        <source>known to be broken: %1</source>
        <translation>bekanntermaßen defekt: %1</translation>
    </message>
    <message>
        <source>the same as another: %1</source>
        <translation>gleich einer anderen: %1</translation>
    </message>
    <message>
        <source>known to be labelled wrongly: %1</source>
        <translation>bekanntermaßen falsches Label: %1</translation>
    </message>
    <message>
        <source>left out by a published filter: %1</source>
        <translation>von einem veröffentlichten Filter ausgelassen: %1</translation>
    </message>
    <message>
        <source>A folder a class</source>
        <translation>Ein Ordner je Klasse</translation>
    </message>
    <message>
        <source>Table of paths and labels</source>
        <translation>Tabelle mit Pfaden und Labels</translation>
    </message>
    <message>
        <source>%1 files in %2 classes, one class a file</source>
        <translation>%1 Dateien in %2 Klassen, eine Klasse je Datei</translation>
    </message>
    <message>
        <source>%1 files with %2 classes, several classes a file</source>
        <translation>%1 Dateien mit %2 Klassen, mehrere Klassen je Datei</translation>
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
    <message>
        <source>this is no logits file: expected .npz, .npy, .h5, .safetensors, CSV or JSON lines.</source>
        <translation>das ist keine Logits-Datei: erwartet wird .npz, .npy, .h5, .safetensors, CSV oder JSON Lines.</translation>
    </message>
    <message>
        <source>expected an array named {0}, but found {1}; rename one, or choose it by its name.</source>
        <translation>erwartet wird ein Array namens {0}, gefunden wurde {1}; eines umbenennen oder beim Namen wählen.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; and &quot;{1}&quot; mean the same; choose one.</source>
        <translation>„{0}“ und „{1}“ bedeuten dasselbe; eines wählen.</translation>
    </message>
    <message>
        <source>it holds several sets, {0}; choose the scores of one: {1}.</source>
        <translation>sie enthält mehrere Sätze, {0}; die Werte von einem wählen: {1}.</translation>
    </message>
    <message>
        <source>there is no &quot;{0}&quot; in it; it has {1}.</source>
        <translation>„{0}“ gibt es darin nicht; sie hat {1}.</translation>
    </message>
    <message>
        <source>this is {0}, which is not read as it is; convert it with: {1}</source>
        <translation>das ist {0} und wird so nicht gelesen; umwandeln mit: {1}</translation>
    </message>
    <message>
        <source>this is {0}, no logits file; {1}.</source>
        <translation>das ist {0}, keine Logits-Datei; {1}.</translation>
    </message>
    <message>
        <source>the {0} file is damaged ({1}); write it again.</source>
        <translation>die {0}-Datei ist beschädigt ({1}); neu schreiben.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1} at {2}, expected probabilities from 0 to 1; if it holds logits, say so.</source>
        <translation>„{0}“ ist {1} an der Stelle {2}, erwartet werden Wahrscheinlichkeiten von 0 bis 1; wenn es Logits sind, als Logits lesen.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1} at {2}, expected whole class numbers, or rows of 0 and 1; of soft labels take the class with the most.</source>
        <translation>„{0}“ ist {1} an der Stelle {2}, erwartet werden ganze Klassennummern oder Zeilen aus 0 und 1; von weichen Labels die Klasse mit dem größten Anteil nehmen.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is &quot;{1}&quot; for file {2}, which is not among the class names; expected one of them.</source>
        <translation>„{0}“ ist „{1}“ für Datei {2} und kein Klassenname; erwartet wird einer davon.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; holds words (&quot;{1}&quot;), but nothing says which column is which class; add &quot;class_names&quot; in the order of the columns. If that is the alphabet: {2}</source>
        <translation>„{0}“ enthält Wörter („{1}“), aber nichts sagt, welche Spalte welche Klasse ist; „class_names“ in der Reihenfolge der Spalten hinzufügen. Wenn das die alphabetische ist: {2}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is 1 or -1 throughout: say whether -1 is the other class or no label.</source>
        <translation>„{0}“ ist überall 1 oder -1: angeben, ob -1 die andere Klasse oder kein Label ist.</translation>
    </message>
    <message>
        <source>whether {0} are classes cannot be told, as no label names them; name the columns of the scores, or leave those out of the file.</source>
        <translation>ob {0} Klassen sind, ist nicht zu erkennen, denn kein Label nennt sie; die Spalten der Werte nennen oder jene aus der Datei weglassen.</translation>
    </message>
    <message>
        <source>the column of the labels cannot be told: {0}; choose it.</source>
        <translation>die Spalte der Labels ist nicht zu erkennen: {0}; eine wählen.</translation>
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
    <message>
        <source>Open a project, tracks, models or logits</source>
        <translation>Projekt, Titel, Modelle oder Logits öffnen</translation>
    </message>
    <message>
        <source>All files (*);;Projects (*.candor);;Sound (*.wav *.flac *.mp3 *.ogg *.opus *.m4a *.aac *.aif *.aiff *.wma *.m3u *.m3u8 *.pls *.xspf);;Logits (*.npz *.npy *.csv *.tsv *.txt);;Models (*.pt *.pth *.ts *.torchscript)</source>
        <translation>Alle Dateien (*);;Projekte (*.candor);;Klang (*.wav *.flac *.mp3 *.ogg *.opus *.m4a *.aac *.aif *.aiff *.wma *.m3u *.m3u8 *.pls *.xspf);;Logits (*.npz *.npy *.csv *.tsv *.txt);;Modelle (*.pt *.pth *.ts *.torchscript)</translation>
    </message>
    <message>
        <source>Open a data set</source>
        <translation>Einen Datensatz öffnen</translation>
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
        <source>its answers are random: two to one patch differ, as when a network with dropout is traced in training mode; save it again after model.eval(), or ask for passes.</source>
        <translation>seine Antworten sind zufällig: zwei auf denselben Ausschnitt unterscheiden sich, wie wenn ein Netz mit Dropout im Trainingsmodus aufgezeichnet wurde; nach model.eval() neu speichern oder Durchläufe verlangen.</translation>
    </message>
    <message>
        <source>it was saved in training mode: its batch normalisation takes mean and variance from what it is given, not those that it has learnt; save it again after model.eval().</source>
        <translation>es wurde im Trainingsmodus gespeichert: seine Batch-Normalisierung nimmt Mittel und Varianz von dem, was ihr gegeben wird, nicht die gelernten; nach model.eval() neu speichern.</translation>
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
    <message>
        <source>The file holds probabilities in per cent; their logarithms serve as logits.</source>
        <translation>Die Datei enthält Wahrscheinlichkeiten in Prozent; ihre Logarithmen dienen als Logits.</translation>
    </message>
    <message>
        <source>Its values are taken for probabilities, but could be logits.</source>
        <translation>Ihre Werte gelten als Wahrscheinlichkeiten, könnten aber auch Logits sein.</translation>
    </message>
    <message>
        <source>Its values are taken for logits, but could be probabilities.</source>
        <translation>Ihre Werte gelten als Logits, könnten aber auch Wahrscheinlichkeiten sein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of probabilities do not sum to 1, by more than rounding.</source>
        <translation>
            <numerusform>%Ln Zeile mit Wahrscheinlichkeiten hat nicht die Summe 1, über das Runden hinaus.</numerusform>
            <numerusform>%Ln Zeilen mit Wahrscheinlichkeiten haben nicht die Summe 1, über das Runden hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken by shape, as no name says it: %1</source>
        <translation>Nach der Form genommen, denn kein Name sagt es: %1</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Nicht gelesen: %1</translation>
    </message>
    <message>
        <source>Left out, as no classes: %1</source>
        <translation>Weggelassen, da keine Klassen: %1</translation>
    </message>
    <message>
        <source>Taken for classes, though no label names them: %1</source>
        <translation>Als Klassen genommen, obwohl kein Label sie nennt: %1</translation>
    </message>
    <message>
        <source>The accuracy is far below chance: %1. Are the labels in the order of the scores?</source>
        <translation>Die Genauigkeit liegt weit unter dem Zufall: %1. Stehen die Labels in der Reihenfolge der Werte?</translation>
    </message>
    <message>
        <source>The labels fit far better when moved by one class: %1</source>
        <translation>Die Labels passen weit besser, wenn man sie um eine Klasse verschiebt: %1</translation>
    </message>
    <message>
        <source>The labels fit far better with the classes in another order: %1</source>
        <translation>Die Labels passen weit besser, wenn die Klassen anders geordnet sind: %1</translation>
    </message>
    <message>
        <source>The labels run from 1 on and were counted so.</source>
        <translation>Die Labels beginnen bei 1 und wurden so gezählt.</translation>
    </message>
    <message>
        <source>One score a file: that of the second of two classes.</source>
        <translation>Ein Wert je Datei: der der zweiten von zwei Klassen.</translation>
    </message>
    <message>
        <source>No column names the files, so each row is one.</source>
        <translation>Keine Spalte nennt die Dateien, also ist jede Zeile eine.</translation>
    </message>
    <message>
        <source>Its text is no UTF-8 and was read as Windows-1252.</source>
        <translation>Ihr Text ist kein UTF-8 und wurde als Windows-1252 gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln classes of many are ever a label. Are these the scores of classes?</source>
        <translation>
            <numerusform>Nur %Ln Klasse von vielen ist je ein Label. Sind das Werte von Klassen?</numerusform>
            <numerusform>Nur %Ln Klassen von vielen sind je ein Label. Sind das Werte von Klassen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln labels are the class with the highest score. Are they the truth, or what a network said?</source>
        <translation>
            <numerusform>Das %Ln Label ist die Klasse mit dem höchsten Wert. Ist es die Wahrheit oder die Antwort eines Netzes?</numerusform>
            <numerusform>Alle %Ln Labels sind die Klasse mit dem höchsten Wert. Sind sie die Wahrheit oder die Antworten eines Netzes?</numerusform>
        </translation>
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
    <name>ProjectErrorText</name>
    <message>
        <source>there is no such project; it may have been moved or deleted.</source>
        <translation>dieses Projekt gibt es nicht; vielleicht wurde es verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>the project could not be read: {0}.</source>
        <translation>das Projekt konnte nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>this is not a project of Candor (.candor).</source>
        <translation>das ist kein Projekt von Candor (.candor).</translation>
    </message>
    <message>
        <source>the project was saved by a newer Candor (format {0}, this one reads up to {1}); it was left as it is. Update Candor to open it.</source>
        <translation>das Projekt wurde von einem neueren Candor gespeichert (Format {0}, dieses hier liest bis {1}); es blieb, wie es ist. Candor aktualisieren, um es zu öffnen.</translation>
    </message>
    <message>
        <source>the project is damaged ({0}); it was left as it is. What can still be read can be saved as a new project.</source>
        <translation>das Projekt ist beschädigt ({0}); es blieb, wie es ist. Was noch lesbar ist, lässt sich als neues Projekt speichern.</translation>
    </message>
    <message>
        <source>the project is open in another Candor; close it there first.</source>
        <translation>das Projekt ist in einem anderen Candor offen; es erst dort schließen.</translation>
    </message>
    <message>
        <source>the project could not be written: {0}.</source>
        <translation>das Projekt konnte nicht geschrieben werden: {0}.</translation>
    </message>
</context>
<context>
    <name>ProjectMessages</name>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>vor einer Minute</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>vor %1 Minuten</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>vor einer Stunde</translation>
    </message>
    <message>
        <source>%1 hours ago</source>
        <translation>vor %1 Stunden</translation>
    </message>
    <message>
        <source>a day ago</source>
        <translation>vor einem Tag</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>1 file has changed since it was heard: it is heard again.</source>
        <translation>1 Datei hat sich geändert, seit sie gehört wurde: Sie wird noch einmal gehört.</translation>
    </message>
    <message>
        <source>%1 files have changed since they were heard: they are heard again.</source>
        <translation>%1 Dateien haben sich geändert, seit sie gehört wurden: Sie werden noch einmal gehört.</translation>
    </message>
    <message>
        <source>1 file is not there now; what was heard of it is shown all the same.</source>
        <translation>1 Datei ist jetzt nicht da; was von ihr gehört wurde, wird trotzdem gezeigt.</translation>
    </message>
    <message>
        <source>%1 files are not there now; what was heard of them is shown all the same.</source>
        <translation>%1 Dateien sind jetzt nicht da; was von ihnen gehört wurde, wird trotzdem gezeigt.</translation>
    </message>
    <message>
        <source>Saved from the damaged project: %1, what was heard of %2 of them, and %3 decisions.</source>
        <translation>Aus dem beschädigten Projekt gespeichert: %1, was von %2 davon gehört wurde, und %3 Entscheidungen.</translation>
    </message>
    <message>
        <source>Models of the project that are not there now: %1. What the others said is shown.</source>
        <translation>Modelle des Projekts, die jetzt nicht da sind: %1. Was die anderen sagten, wird gezeigt.</translation>
    </message>
    <message>
        <source>Models that have changed since the project was saved: %1. Tick them to hear the files with them again.</source>
        <translation>Modelle, die sich geändert haben, seit das Projekt gespeichert wurde: %1. Einen Haken setzen, um die Dateien mit ihnen noch einmal anzuhören.</translation>
    </message>
    <message>
        <source>Logits of the project that are not there now: %1.</source>
        <translation>Logits des Projekts, die jetzt nicht da sind: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files, time</comment>
        <translation>%1, %2</translation>
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
    <name>TagErrorText</name>
    <message>
        <source>there is no such file; it may have been moved or deleted.</source>
        <translation>diese Datei gibt es nicht; vielleicht wurde sie verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>its tags could not be read: {0}.</source>
        <translation>ihre Tags konnten nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>no tags can be written into this format ({0}); save them as a table instead.</source>
        <translation>in dieses Format ({0}) lassen sich keine Tags schreiben; sie stattdessen als Tabelle speichern.</translation>
    </message>
    <message>
        <source>its tags could not be read: the file is damaged, or not what its name says.</source>
        <translation>ihre Tags konnten nicht gelesen werden: die Datei ist beschädigt oder nicht das, was ihr Name sagt.</translation>
    </message>
    <message>
        <source>Candor does not understand all of its tags ({0}), and writing might lose some; the file is what it was.</source>
        <translation>Candor versteht nicht alle ihre Tags ({0}), und beim Schreiben könnten welche verloren gehen; die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>the file has changed since it was analysed; analyse it again.</source>
        <translation>die Datei hat sich geändert, seit sie analysiert wurde; noch einmal analysieren.</translation>
    </message>
    <message>
        <source>you may not write this file; change its permissions and try again.</source>
        <translation>diese Datei darf nicht geschrieben werden; die Zugriffsrechte ändern und erneut versuchen.</translation>
    </message>
    <message>
        <source>no file can be made in its folder ({0}); change the folder&apos;s permissions and try again.</source>
        <translation>in ihrem Ordner lässt sich keine Datei anlegen ({0}); die Zugriffsrechte des Ordners ändern und erneut versuchen.</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder, to {0}; name that file itself, or allow links to be followed.</source>
        <translation>sie ist ein Verweis, der aus dem Ordner hinausführt, nach {0}; jene Datei selbst nennen oder erlauben, Verweisen zu folgen.</translation>
    </message>
    <message>
        <source>the file has {0} names (hard links), and writing would part this one from the others; allow that, or write the others&apos; copy.</source>
        <translation>die Datei hat {0} Namen (harte Links), und Schreiben würde diesen von den anderen trennen; das erlauben oder die Kopie der anderen schreiben.</translation>
    </message>
    <message>
        <source>another program has locked the file; close it there and try again.</source>
        <translation>ein anderes Programm hat die Datei gesperrt; sie dort schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>there is not enough room on its disk: {0} bytes are needed, {1} are free.</source>
        <translation>auf dem Datenträger ist nicht genug Platz: {0} Byte sind nötig, {1} sind frei.</translation>
    </message>
    <message>
        <source>the tags could not be written: {0}; the file is what it was.</source>
        <translation>die Tags konnten nicht geschrieben werden: {0}; die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>the field {0} did not read back as it was written; the file is what it was.</source>
        <translation>das Feld {0} las sich anders zurück, als es geschrieben wurde; die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>writing would have changed {0}, which was not asked for; the file is what it was.</source>
        <translation>das Schreiben hätte {0} verändert, was niemand verlangt hat; die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>writing would have changed the sound; the file is what it was.</source>
        <translation>Schreiben hätte den Klang verändert; die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>the history of writes could not be kept ({0}), and without it nothing is written.</source>
        <translation>der Verlauf des Geschriebenen ließ sich nicht festhalten ({0}), und ohne ihn wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>there is nothing to be undone here.</source>
        <translation>hier gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>the write {0} is still being done; wait for its end or stop it there, and undo it then.</source>
        <translation>der Schreibvorgang {0} läuft noch; sein Ende abwarten oder ihn dort anhalten und dann rückgängig machen.</translation>
    </message>
    <message>
        <source>another program has written this file since; only the tags that Candor wrote can get their old values back.</source>
        <translation>ein anderes Programm hat diese Datei seither geschrieben; nur die Tags, die Candor schrieb, können ihre alten Werte zurückbekommen.</translation>
    </message>
</context>
<context>
    <name>TagFieldName</name>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
</context>
<context>
    <name>TagFieldText</name>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
</context>
<context>
    <name>TagSentences</name>
    <message>
        <source>mostly: %1</source>
        <translation>meist: %1</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>No file is accepted yet, so there is nothing to write.</source>
        <translation>Noch ist keine Datei angenommen, also gibt es nichts zu schreiben.</translation>
    </message>
    <message>
        <source>1 file changes</source>
        <translation>1 Datei ändert sich</translation>
    </message>
    <message>
        <source>%1 files change</source>
        <translation>%1 Dateien ändern sich</translation>
    </message>
    <message>
        <source>1 gets a file beside it</source>
        <translation>1 bekommt eine Datei daneben</translation>
    </message>
    <message>
        <source>%1 get a file beside them</source>
        <translation>%1 bekommen eine Datei daneben</translation>
    </message>
    <message>
        <source>1 stays as it is</source>
        <translation>1 bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>%1 stay as they are</source>
        <translation>%1 bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2)</source>
        <translation>%1 nicht schreibbar (%2)</translation>
    </message>
    <message>
        <source>Nothing would be written with these choices.</source>
        <translation>Mit dieser Auswahl würde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The time of a file’s last change stays what it is, so other programs may not notice.</source>
        <translation>Die Zeit der letzten Änderung einer Datei bleibt, wie sie ist; andere Programme merken daher vielleicht nichts.</translation>
    </message>
    <message>
        <source>The time of a file’s last change becomes now, so that other programs notice.</source>
        <translation>Die Zeit der letzten Änderung einer Datei wird auf jetzt gesetzt, damit andere Programme es merken.</translation>
    </message>
    <message>
        <source>Nothing has been written yet. A copy of each file gets the tags, is checked, and takes the file’s place; the sound stays to the bit, and History can undo it.</source>
        <translation>Noch ist nichts geschrieben. Eine Kopie jeder Datei bekommt die Tags, wird geprüft und tritt an die Stelle der Datei; der Klang bleibt bitgenau gleich, und der Verlauf kann es rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing was done: %1</source>
        <translation>Nichts wurde getan: %1</translation>
    </message>
    <message>
        <source>1 is what it was</source>
        <translation>1 ist wie zuvor</translation>
    </message>
    <message>
        <source>%1 are what they were</source>
        <translation>%1 sind wie zuvor</translation>
    </message>
    <message>
        <source>1 has its old values of the fields back</source>
        <translation>1 hat die alten Werte der Felder zurück</translation>
    </message>
    <message>
        <source>%1 have their old values of the fields back</source>
        <translation>%1 haben die alten Werte der Felder zurück</translation>
    </message>
    <message>
        <source>1 could not be undone</source>
        <translation>1 ließ sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>%1 could not be undone</source>
        <translation>%1 ließen sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>1 file made beside another</source>
        <translation>1 Datei neben einer anderen angelegt</translation>
    </message>
    <message>
        <source>%1 files made beside others</source>
        <translation>%1 Dateien neben anderen angelegt</translation>
    </message>
    <message>
        <source>1 had it already</source>
        <translation>1 hatte es schon</translation>
    </message>
    <message>
        <source>%1 had it already</source>
        <translation>%1 hatten es schon</translation>
    </message>
    <message>
        <source>1 failed</source>
        <translation>1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>1 not reached</source>
        <translation>1 nicht erreicht</translation>
    </message>
    <message>
        <source>%1 not reached</source>
        <translation>%1 nicht erreicht</translation>
    </message>
    <message>
        <source>There was nothing to undo</source>
        <translation>Es gab nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Of %1: </source>
        <translation>Von %1: </translation>
    </message>
    <message>
        <source>It stopped: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
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
    <name>TrustText</name>
    <message>
        <source>1 rejected file without a class could not be used: choose the right class there, or T comes out too sure.</source>
        <translation>1 abgelehnte Datei ohne Klasse war nicht zu gebrauchen: dort die richtige Klasse wählen, sonst wird T zu sicher.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected files without a class could not be used: choose the right class there, or T comes out too sure.</source>
        <translation>
            <numerusform>%Ln abgelehnte Datei ohne Klasse war nicht zu gebrauchen: dort die richtige Klasse wählen, sonst wird T zu sicher.</numerusform>
            <numerusform>%Ln abgelehnte Dateien ohne Klasse waren nicht zu gebrauchen: dort die richtige Klasse wählen, sonst wird T zu sicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>T = %1, fitted on %2 of your own files; before %3. Their mean NLL went from %4 to %5.</source>
        <translation>T = %1, angepasst an %2 eigene Dateien; vorher %3. Ihre mittlere NLL ging von %4 auf %5.</translation>
    </message>
    <message>
        <source>Answered: %1. From %2 answers on you see whether the confidences can be trusted.</source>
        <translation>Beantwortet: %1. Ab %2 Antworten zeigt sich, ob man den Konfidenzen trauen kann.</translation>
    </message>
    <message>
        <source>You found %1 of %2 right (%3, %4); promised %5: </source>
        <translation>Für richtig befunden: %1 von %2 (%3, %4); versprochen %5: </translation>
    </message>
    <message>
        <source>that agrees, as far as so many files can tell.</source>
        <translation>das stimmt überein, soweit so viele Dateien es zeigen können.</translation>
    </message>
    <message>
        <source>these confidences are too high for your archive.</source>
        <translation>diese Konfidenzen sind zu hoch für dieses Archiv.</translation>
    </message>
    <message>
        <source>these confidences are too low for your archive.</source>
        <translation>diese Konfidenzen sind zu niedrig für dieses Archiv.</translation>
    </message>
    <message>
        <source>Promised: the mean confidence of the answered files as it was shown. Found: the share of them whose proposed class you accepted, with the 95 % interval of Wilson (1927). The sample takes of each of ten equal-width buckets of confidence as large a part as the archive has there (proportional allocation), in random order: so the plain shares hold for the whole archive, without weights. Skipped files do not count.</source>
        <translation>Versprochen: die mittlere Konfidenz der beantworteten Dateien, wie sie gezeigt wurde. Gefunden: der Anteil derer, deren vorgeschlagene Klasse angenommen wurde, mit dem 95-%-Vertrauensbereich nach Wilson (1927). Die Stichprobe nimmt aus jedem von zehn gleich breiten Intervallen der Konfidenz einen so großen Anteil, wie das Archiv dort hat (proportionale Aufteilung), in zufälliger Reihenfolge: So gelten die einfachen Anteile für das ganze Archiv, ohne Gewichte. Übersprungene Dateien zählen nicht.</translation>
    </message>
    <message>
        <source>At the present temperature the same files are promised %1.</source>
        <translation>Bei der jetzigen Temperatur ist für dieselben Dateien %1 versprochen.</translation>
    </message>
    <message>
        <source>Fitting…</source>
        <translation>Wird angepasst…</translation>
    </message>
    <message>
        <source>No temperature fits best: the answers that name a class all say the same. Nothing was changed.</source>
        <translation>Keine Temperatur passt am besten: Die Antworten, die eine Klasse nennen, sagen alle dasselbe. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>T = %1 would fit the answers that name a class, but all answers together worse than now. Nothing was changed.</source>
        <translation>T = %1 würde zu den Antworten passen, die eine Klasse nennen, zu allen Antworten zusammen aber schlechter als jetzt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The temperature could not be fitted: %1.</source>
        <translation>Die Temperatur konnte nicht angepasst werden: %1.</translation>
    </message>
</context>
<context>
    <name>candor::ui::AcceptanceModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Expected wrong</source>
        <translation>Erwartet falsch</translation>
    </message>
    <message>
        <source>The class that is proposed.</source>
        <translation>Die Klasse, die vorgeschlagen wird.</translation>
    </message>
    <message>
        <source>From here on it is accepted. Double-click, or F2, to change it for this class.</source>
        <translation>Von hier an wird angenommen. Doppelklick oder F2 ändert den Wert für diese Klasse.</translation>
    </message>
    <message>
        <source>Proposals of this class that its line accepts, of all of them.</source>
        <translation>Vorschläge dieser Klasse, die ihre Linie annimmt, von allen.</translation>
    </message>
    <message>
        <source>How many of the accepted are expected to be wrong.</source>
        <translation>Wie viele der angenommenen voraussichtlich falsch sind.</translation>
    </message>
</context>
<context>
    <name>candor::ui::AcceptancePanel</name>
    <message>
        <source>On what the numbers rest</source>
        <translation>Worauf die Zahlen beruhen</translation>
    </message>
    <message>
        <source>Line of acceptance as a number</source>
        <translation>Annahmelinie als Zahl</translation>
    </message>
    <message>
        <source>Files at or above this line are accepted without a look. Drag the line in the histogram, or type.</source>
        <translation>Dateien auf oder über dieser Linie werden ungesehen angenommen. Die Linie im Histogramm ziehen oder die Zahl eingeben.</translation>
    </message>
    <message>
        <source>What the line leads to</source>
        <translation>Wozu die Linie führt</translation>
    </message>
    <message>
        <source>The number of wrong ones is the sum of what each accepted file lacks to 100 %. It holds as far as the confidences are calibrated.</source>
        <translation>Die Zahl der falschen ist die Summe dessen, was jeder angenommenen Datei an 100 % fehlt. Sie gilt, soweit die Konfidenzen kalibriert sind.</translation>
    </message>
    <message>
        <source>or allow at m&amp;ost</source>
        <translation>oder höchsten&amp;s</translation>
    </message>
    <message>
        <source>Share of the accepted that may be wrong</source>
        <translation>Anteil der angenommenen, der falsch sein darf</translation>
    </message>
    <message>
        <source>How many of a hundred accepted files may be wrong.</source>
        <translation>Wie viele von hundert angenommenen Dateien falsch sein dürfen.</translation>
    </message>
    <message>
        <source>Find the &amp;line</source>
        <translation>Linie &amp;finden</translation>
    </message>
    <message>
        <source>Moves the line as low as it may go while no more of the accepted than that are expected to be wrong.</source>
        <translation>Senkt die Linie so weit, wie es geht, ohne dass voraussichtlich mehr der angenommenen als dieser Anteil falsch sind.</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>A line for each class, a rule by the lead of the winner, and the kind of label.</source>
        <translation>Eine Linie je Klasse, eine Regel nach dem Vorsprung der besten Klasse und die Art des Labels.</translation>
    </message>
    <message>
        <source>wrong:</source>
        <translation>falsche zulassen:</translation>
    </message>
    <message>
        <source>Accept above the line of each class:</source>
        <translation>Annehmen über der Linie jeder Klasse:</translation>
    </message>
    <message>
        <source>A&amp;ccept when the winner leads by at least</source>
        <translation>A&amp;nnehmen ab einem Vorsprung von</translation>
    </message>
    <message>
        <source>A&amp;ccept when at least</source>
        <translation>A&amp;nnehmen ab</translation>
    </message>
    <message>
        <source>Lead of the proposed class over the runner-up</source>
        <translation>Vorsprung der vorgeschlagenen Klasse vor der zweitbesten</translation>
    </message>
    <message>
        <source>Confidence of the proposed class</source>
        <translation>Konfidenz der vorgeschlagenen Klasse</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>%1 zu prüfen</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 angenommen</translation>
    </message>
    <message>
        <source>Not even the surest file is that sure.</source>
        <translation>Nicht einmal die sicherste Datei ist so sicher.</translation>
    </message>
    <message>
        <source>Found.</source>
        <translation>Gefunden.</translation>
    </message>
</context>
<context>
    <name>candor::ui::ArchiveModel</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>The tags of this file have not been read.</source>
        <translation>Die Tags dieser Datei sind nicht gelesen.</translation>
    </message>
    <message>
        <source>Not heard yet.</source>
        <translation>Noch nicht gehört.</translation>
    </message>
    <message>
        <source>The file could not be heard.</source>
        <translation>Die Datei ließ sich nicht anhören.</translation>
    </message>
    <message>
        <source>Below the line: listen and decide. A accepts, X rejects, 1 to 9 choose a class, E lists all, S skips.</source>
        <translation>Unter der Linie: anhören und entscheiden. A nimmt an, X lehnt ab, 1 bis 9 wählen eine Klasse, E listet alle auf, S überspringt.</translation>
    </message>
    <message>
        <source>At or above the line. Its tag is written with the others. X rejects it.</source>
        <translation>Auf oder über der Linie. Der Vorschlag wird mit den anderen als Tag geschrieben. X lehnt ihn ab.</translation>
    </message>
    <message>
        <source>You accepted what was proposed.</source>
        <translation>Der Vorschlag wurde von Hand angenommen.</translation>
    </message>
    <message>
        <source>You chose this class.</source>
        <translation>Diese Klasse wurde von Hand gewählt.</translation>
    </message>
    <message>
        <source>You rejected it: nothing is written into this file.</source>
        <translation>Von Hand abgelehnt: In diese Datei wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>You skipped it: nothing is written before you decide.</source>
        <translation>Von Hand übersprungen: Vor einer Entscheidung wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 jetzt</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
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
        <source>Accepted by the line or by you, to be reviewed, rejected, skipped or failed.</source>
        <translation>Angenommen (durch die Linie oder von Hand), zu prüfen, abgelehnt, übersprungen oder fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The file, from the folder on that was dropped.</source>
        <translation>Die Datei, ab dem Ordner, der abgelegt wurde.</translation>
    </message>
    <message>
        <source>What stands in the file’s tags now. A dash: nothing.</source>
        <translation>Was jetzt in den Tags der Datei steht. Ein Strich: nichts.</translation>
    </message>
    <message>
        <source>The class with the highest posterior, or the one that you chose.</source>
        <translation>Die Klasse mit dem höchsten Posterior oder die von Hand gewählte.</translation>
    </message>
    <message>
        <source>The posterior of the proposed class at the temperature below.</source>
        <translation>Der Posterior der vorgeschlagenen Klasse bei der Temperatur darunter.</translation>
    </message>
    <message>
        <source>The class with the second-highest posterior.</source>
        <translation>Die Klasse mit dem zweithöchsten Posterior.</translation>
    </message>
    <message>
        <source>Click to sort; once more the other way; a third time by need of review.</source>
        <translation>Klicken sortiert; noch einmal: andersherum; ein drittes Mal: was zu prüfen ist, zuerst.</translation>
    </message>
</context>
<context>
    <name>candor::ui::ArchivePage</name>
    <message>
        <source>The proposals could not be worked out: %1.</source>
        <translation>Die Vorschläge ließen sich nicht ermitteln: %1.</translation>
    </message>
</context>
<context>
    <name>candor::ui::ArchiveSteps</name>
    <message>
        <source>1 Drop</source>
        <translation>1 Ablegen</translation>
    </message>
    <message>
        <source>Add f&amp;iles…</source>
        <translation>Dat&amp;eien…</translation>
    </message>
    <message>
        <source>Choose sound files or playlists; or drop them anywhere on the window.</source>
        <translation>Klangdateien oder Wiedergabelisten wählen; oder sie irgendwo auf dem Fenster ablegen.</translation>
    </message>
    <message>
        <source>Add fol&amp;der…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>All sound in a folder and below it.</source>
        <translation>Allen Klang in einem Ordner und darunter.</translation>
    </message>
    <message>
        <source>2 Analyse</source>
        <translation>2 Analysieren</translation>
    </message>
    <message>
        <source>Progress of listening</source>
        <translation>Fortschritt des Anhörens</translation>
    </message>
    <message>
        <source>Add mode&amp;ls…</source>
        <translation>Mode&amp;lle…</translation>
    </message>
    <message>
        <source>Choose TorchScript files that listen to these tracks.</source>
        <translation>TorchScript-Dateien wählen, die diese Titel anhören.</translation>
    </message>
    <message>
        <source>&amp;Use the demo’s</source>
        <translation>Demo-Net&amp;ze nehmen</translation>
    </message>
    <message>
        <source>Five small networks that tell families of instruments apart.</source>
        <translation>Fünf kleine Netze, die Instrumentenfamilien unterscheiden.</translation>
    </message>
    <message>
        <source>3 Decide and write</source>
        <translation>3 Entscheiden und schreiben</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>One file at a time, from the least certain: listen and decide (R).</source>
        <translation>Eine Datei nach der anderen, die unsicherste zuerst: anhören und entscheiden (R).</translation>
    </message>
    <message>
        <source>&amp;Write tags…</source>
        <translation>Tags s&amp;chreiben…</translation>
    </message>
    <message>
        <source>Shows every change first, then writes the tags of the accepted files. Can be undone (Ctrl+Shift+W).</source>
        <translation>Zeigt erst jede Änderung und schreibt dann die Tags der angenommenen Dateien. Lässt sich rückgängig machen (Strg+Umschalt+W).</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>Everything that was written, to be undone.</source>
        <translation>Alles, was geschrieben wurde, um es rückgängig zu machen.</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Saves proposals and decisions as a table; no file is touched.</source>
        <translation>Speichert Vorschläge und Entscheidungen als Tabelle; keine Datei wird angefasst.</translation>
    </message>
    <message>
        <source>Looking for sound …</source>
        <translation>Sucht Klang …</translation>
    </message>
    <message>
        <source>Drop sound files, folders or playlists here.</source>
        <translation>Klangdateien, Ordner oder Wiedergabelisten hier ablegen.</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>%1 of sound heard</source>
        <translation>%1 Klang gehört</translation>
    </message>
    <message>
        <source>%1 left out: no sound</source>
        <translation>%1 ausgelassen: kein Klang</translation>
    </message>
    <message>
        <source>No model listens yet.</source>
        <translation>Noch hört kein Modell zu.</translation>
    </message>
    <message>
        <source>Networks are being loaded …</source>
        <translation>Netze werden geladen …</translation>
    </message>
    <message>
        <source>Waits for files.</source>
        <translation>Wartet auf Dateien.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1 of %2 heard</source>
        <translation>%1 von %2 gehört</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>Stops listening. What was heard stays (Ctrl+Enter).</source>
        <translation>Hört nicht weiter an. Was gehört wurde, bleibt (Strg+Eingabe).</translation>
    </message>
    <message>
        <source>Listens to the files that wait (Ctrl+Enter).</source>
        <translation>Hört die wartenden Dateien an (Strg+Eingabe).</translation>
    </message>
    <message>
        <source>Nothing is proposed yet.</source>
        <translation>Noch ist nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>%1 of %2 accepted</source>
        <translation>%1 von %2 angenommen</translation>
    </message>
</context>
<context>
    <name>candor::ui::ArchiveTable</name>
    <message>
        <source>File, tag or class</source>
        <translation>Datei, Tag oder Klasse</translation>
    </message>
    <message>
        <source>Filter files by name, tag or class</source>
        <translation>Dateien nach Name, Tag oder Klasse filtern</translation>
    </message>
    <message>
        <source>Shows files whose name, tag or proposed class holds this text (Ctrl+F). Case does not matter.</source>
        <translation>Zeigt Dateien, deren Name, Tag oder vorgeschlagene Klasse diesen Text enthält (Strg+F). Groß- und Kleinschreibung ist gleich.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>Von Hand entschieden</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Waiting or failed</source>
        <translation>Wartend oder fehlgeschlagen</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Welche Dateien</translation>
    </message>
    <message>
        <source>Shows all files, or only those that stand like this.</source>
        <translation>Zeigt alle Dateien oder nur die in diesem Zustand.</translation>
    </message>
    <message>
        <source>Files shown, of all files.</source>
        <translation>Gezeigte Dateien, von allen Dateien.</translation>
    </message>
    <message>
        <source>Files and proposals</source>
        <translation>Dateien und Vorschläge</translation>
    </message>
    <message>
        <source>One row a file. A accepts, X rejects, S skips, 1 to 9 choose a class, E lists all classes; Space plays, J and K go to the next and the one before.</source>
        <translation>Eine Zeile je Datei. A nimmt an, X lehnt ab, S überspringt, 1 bis 9 wählen eine Klasse, E listet alle Klassen auf; die Leertaste spielt ab, J und K gehen zur nächsten und zur vorigen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 files shown</source>
        <translation>%1 von %2 Dateien gezeigt</translation>
    </message>
    <message>
        <source>Choose the class</source>
        <translation>Klasse wählen</translation>
    </message>
</context>
<context>
    <name>candor::ui::ArchiveWriting</name>
    <message>
        <source>Table (&amp;CSV)…</source>
        <translation>Tabelle (&amp;CSV)…</translation>
    </message>
    <message>
        <source>A row a file: class, confidence, verdict, threshold, temperature and every posterior.</source>
        <translation>Eine Zeile je Datei: Klasse, Konfidenz, Urteil, Schwelle, Temperatur und jeder Posterior.</translation>
    </message>
    <message>
        <source>&amp;JSON lines…</source>
        <translation>&amp;JSON-Zeilen…</translation>
    </message>
    <message>
        <source>One JSON object a file: the same, and where the temperature was fitted.</source>
        <translation>Ein JSON-Objekt je Datei: dasselbe, und worauf die Temperatur angepasst wurde.</translation>
    </message>
    <message>
        <source>Labels for &amp;Audacity…</source>
        <translation>Labels für &amp;Audacity…</translation>
    </message>
    <message>
        <source>A label track a file, with the class and posterior of every patch.</source>
        <translation>Eine Label-Spur je Datei, mit Klasse und Posterior jedes Ausschnitts.</translation>
    </message>
    <message>
        <source>Folder for the label tracks</source>
        <translation>Ordner für die Label-Spuren</translation>
    </message>
    <message>
        <source>Export the archive</source>
        <translation>Archiv exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>candor::ui::BatchFilesModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (+ %2)</source>
        <comment>a value, and the number of other fields</comment>
        <translation>%1 (+ %2)</translation>
    </message>
    <message>
        <source>not undone: %1</source>
        <translation>nicht rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>failed; the file is what it was</source>
        <translation>fehlgeschlagen; die Datei ist, wie sie war</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>candor::ui::CacheDialog</name>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>&amp;Empty the cache</source>
        <translation>Cache &amp;leeren</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>is being emptied …</source>
        <translation>wird geleert …</translation>
    </message>
    <message>
        <source>It is switched off (CANDOR_CACHE=off).</source>
        <translation>Er ist abgeschaltet (CANDOR_CACHE=off).</translation>
    </message>
    <message>
        <source>Place of the cache</source>
        <translation>Ort des Caches</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Größe des Caches</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Largest size of the cache in gigabytes</source>
        <translation>Höchstgröße des Caches in Gigabyte</translation>
    </message>
    <message>
        <source>What was used longest ago goes first when the cache grows beyond it.</source>
        <translation>Was am längsten nicht benutzt wurde, geht zuerst, wenn der Cache darüber hinauswächst.</translation>
    </message>
    <message>
        <source>Forget everything in it. Projects keep what they hold; other files are heard again when they are wanted.</source>
        <translation>Alles darin vergessen. Projekte behalten, was sie enthalten; andere Dateien werden neu gehört, wenn sie gebraucht werden.</translation>
    </message>
    <message>
        <source>What a model says of a file is kept, so that the same file is never heard twice by the same model, in whatever project.</source>
        <translation>Was ein Modell zu einer Datei sagt, wird aufbewahrt, damit dasselbe Modell dieselbe Datei nie zweimal hört, gleich in welchem Projekt.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>&amp;Largest size</source>
        <translation>&amp;Höchstgröße</translation>
    </message>
    <message>
        <source>%1 · 1 entry</source>
        <translation>%1 · 1 Eintrag</translation>
    </message>
    <message>
        <source>%1 · %2 entries</source>
        <translation>%1 · %2 Einträge</translation>
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
    <name>candor::ui::ClassButton</name>
    <message>
        <source>%1, posterior %2</source>
        <translation>%1, Posterior %2</translation>
    </message>
    <message>
        <source>, proposed</source>
        <translation>, vorgeschlagen</translation>
    </message>
    <message>
        <source>, chosen</source>
        <translation>, gewählt</translation>
    </message>
    <message>
        <source>This is %1: key %2, as in the table. The models give it %3.</source>
        <translation>Das ist %1: Taste %2, wie in der Tabelle. Die Modelle geben der Klasse %3.</translation>
    </message>
    <message>
        <source>This is %1. The models give it %2.</source>
        <translation>Das ist %1. Die Modelle geben der Klasse %2.</translation>
    </message>
</context>
<context>
    <name>candor::ui::ClassChoices</name>
    <message>
        <source>Other class… (E)</source>
        <translation>Andere Klasse… (E)</translation>
    </message>
    <message>
        <source>All classes of the models as a menu. Choosing the one that is proposed accepts it.</source>
        <translation>Alle Klassen der Modelle als Menü. Die vorgeschlagene zu wählen nimmt sie an.</translation>
    </message>
    <message>
        <source>Choose the class</source>
        <translation>Klasse wählen</translation>
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
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Decide what the models propose, and write tags (Ctrl+Shift+A).</source>
        <translation>Über die Vorschläge der Modelle entscheiden und Tags schreiben (Strg+Umschalt+A).</translation>
    </message>
</context>
<context>
    <name>candor::ui::DatasetClassesTable</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>K&amp;eine</translation>
    </message>
    <message>
        <source>&amp;Only known</source>
        <translation>Nur &amp;bekannte</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>A row a class: a tick, whether the models know it, its files in every split. Space changes the tick.</source>
        <translation>Eine Zeile je Klasse: ein Haken, ob die Modelle sie kennen, ihre Dateien in jeder Teilmenge. Die Leertaste ändert den Haken.</translation>
    </message>
    <message>
        <source>Add files of every class.</source>
        <translation>Dateien jeder Klasse hinzufügen.</translation>
    </message>
    <message>
        <source>Take every tick away, to set a few.</source>
        <translation>Alle Haken entfernen, um einige wenige zu setzen.</translation>
    </message>
    <message>
        <source>Add files of the classes alone that the running models can give.</source>
        <translation>Nur Dateien der Klassen hinzufügen, die die laufenden Modelle geben können.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>no split</source>
        <translation>ohne Teilmenge</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>No model runs yet. Labels are compared with the classes of the models by their names.</source>
        <translation>Noch läuft kein Modell. Labels werden nach dem Namen mit den Klassen der Modelle verglichen.</translation>
    </message>
    <message>
        <source>The running models know %1 of %2 classes. Other labels can be mapped to theirs once the files are added.</source>
        <translation>Die laufenden Modelle kennen %1 von %2 Klassen. Andere Labels lassen sich den ihren zuordnen, sobald die Dateien hinzugefügt sind.</translation>
    </message>
</context>
<context>
    <name>candor::ui::DatasetDialog</name>
    <message>
        <source>&amp;Plain sound</source>
        <translation>&amp;Nur Klang</translation>
    </message>
    <message>
        <source>Open a data set</source>
        <translation>Einen Datensatz öffnen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>Teil&amp;menge</translation>
    </message>
    <message>
        <source>Add the files of this split alone, or all of them.</source>
        <translation>Nur die Dateien dieser Teilmenge hinzufügen oder alle.</translation>
    </message>
    <message>
        <source>What the data set holds</source>
        <translation>Was der Datensatz enthält</translation>
    </message>
    <message>
        <source>Files that are published as short, broken, repeated or labelled wrongly. Without this tick they are not added.</source>
        <translation>Dateien, die laut Veröffentlichung kurz, defekt, doppelt oder falsch gelabelt sind. Ohne diesen Haken werden sie nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>They are listened to and shown, but no figure counts them.</source>
        <translation>Sie werden angehört und gezeigt, aber keine Zahl zählt sie.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>What is known of this data set, and what this copy of it lacks.</source>
        <translation>Was über diesen Datensatz bekannt ist und was dieser Kopie davon fehlt.</translation>
    </message>
    <message>
        <source>Add the sound of this folder as any other, labelled by the names of its folders.</source>
        <translation>Den Klang dieses Ordners wie jeden anderen hinzufügen, mit den Namen seiner Ordner als Labels.</translation>
    </message>
    <message>
        <source>Add them to the tracks, with their labels, split and group.</source>
        <translation>Sie zu den Titeln hinzufügen, mit ihren Labels, Teilmenge und Gruppe.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close and add nothing (Escape).</source>
        <translation>Schließen und nichts hinzufügen (Esc).</translation>
    </message>
    <message>
        <source>Reading the tables of %1 …</source>
        <translation>Die Tabellen von %1 werden gelesen …</translation>
    </message>
    <message>
        <source>None of its sound is there. Choose the folder of the sound above.</source>
        <translation>Nichts von seinem Klang ist da. Oben den Ordner des Klangs wählen.</translation>
    </message>
    <message>
        <source>Open a data set: %1</source>
        <translation>Einen Datensatz öffnen: %1</translation>
    </message>
    <message>
        <source>Add the %1 with &amp;known faults, too</source>
        <translation>Auch %1 mit bekannten &amp;Fehlern hinzufügen</translation>
    </message>
    <message>
        <source>Add the %1 &amp;without a label, too</source>
        <translation>Auch %1 &amp;ohne Label hinzufügen</translation>
    </message>
    <message>
        <source>%1 (%2 files)</source>
        <translation>%1 (%2 Dateien)</translation>
    </message>
    <message>
        <source>has none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>all splits</source>
        <translation>alle Teilmengen</translation>
    </message>
    <message>
        <source>in no split</source>
        <translation>in keiner Teilmenge</translation>
    </message>
    <message>
        <source>&amp;Add files</source>
        <translation>Dateien &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add files: %1</source>
        <translation>Dateien &amp;hinzufügen: %1</translation>
    </message>
    <message>
        <source>No file is chosen: tick a class, or choose another split.</source>
        <translation>Keine Datei ist gewählt: eine Klasse anhaken oder eine andere Teilmenge wählen.</translation>
    </message>
    <message>
        <source>The running models give one class a file; files with several labels will count as unlabelled.</source>
        <translation>Die laufenden Modelle geben eine Klasse je Datei; Dateien mit mehreren Labels zählen wie Dateien ohne Label.</translation>
    </message>
    <message>
        <source>Nothing is listened to before the files are added.</source>
        <translation>Nichts wird angehört, bevor die Dateien hinzugefügt sind.</translation>
    </message>
</context>
<context>
    <name>candor::ui::DatasetSourceForm</name>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Choose another folder, or the data set’s table.</source>
        <translation>Einen anderen Ordner oder die Tabelle des Datensatzes wählen.</translation>
    </message>
    <message>
        <source>Change the data set</source>
        <translation>Den Datensatz ändern</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Tabelle…</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>&amp;Datensatz</translation>
    </message>
    <message>
        <source>Where its tables lie.</source>
        <translation>Wo seine Tabellen liegen.</translation>
    </message>
    <message>
        <source>Choose the folder of the sound, where it is not with the tables.</source>
        <translation>Den Ordner des Klangs wählen, wenn er nicht bei den Tabellen liegt.</translation>
    </message>
    <message>
        <source>Change the folder of the sound</source>
        <translation>Den Ordner des Klangs ändern</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>&amp;Klang</translation>
    </message>
    <message>
        <source>Where its sound files lie.</source>
        <translation>Wo seine Klangdateien liegen.</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>nicht erkannt</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>The layout in which the data set is published. It is recognised by names of files and folders; change it when that is wrong.</source>
        <translation>Der Aufbau, in dem der Datensatz veröffentlicht ist. Er wird an Namen von Dateien und Ordnern erkannt; ändern, wenn das falsch ist.</translation>
    </message>
    <message>
        <source>S&amp;ubset</source>
        <translation>&amp;Untermenge</translation>
    </message>
    <message>
        <source>FMA: small, medium, large or full. NSynth: with the family that its test set lacks. MTG-Jamendo and Million Song: the table.</source>
        <translation>FMA: small, medium, large oder full. NSynth: mit der Familie, die seinen Testdaten fehlt. MTG-Jamendo und Million Song: die Tabelle.</translation>
    </message>
    <message>
        <source>in the data set’s folder</source>
        <translation>im Ordner des Datensatzes</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>wie gefunden</translation>
    </message>
    <message>
        <source>Choose the data set’s folder</source>
        <translation>Den Ordner des Datensatzes wählen</translation>
    </message>
    <message>
        <source>Choose the data set’s table</source>
        <translation>Die Tabelle des Datensatzes wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.cls *.json);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.cls *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the folder of the sound</source>
        <translation>Den Ordner des Klangs wählen</translation>
    </message>
</context>
<context>
    <name>candor::ui::DatasetTask</name>
    <message>
        <source>%1 looks like no data set that is known; choose its kind.</source>
        <translation>%1 sieht nach keinem bekannten Datensatz aus; seine Art wählen.</translation>
    </message>
</context>
<context>
    <name>candor::ui::DecisionHistogram</name>
    <message>
        <source>Line of acceptance</source>
        <translation>Annahmelinie</translation>
    </message>
    <message>
        <source>Nothing has been heard yet.</source>
        <translation>Noch wurde nichts gehört.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>Bei %1.</translation>
    </message>
    <message>
        <source>Each class has its own line.</source>
        <translation>Jede Klasse hat ihre eigene Linie.</translation>
    </message>
    <message>
        <source>1 file between %1 and %2</source>
        <translation>1 Datei zwischen %1 und %2</translation>
    </message>
    <message>
        <source>%1 files between %2 and %3</source>
        <translation>%1 Dateien zwischen %2 und %3</translation>
    </message>
    <message>
        <source>Drag to move the line
</source>
        <translation>Ziehen verschiebt die Linie
</translation>
    </message>
    <message>
        <source>How sure the models are shows here once files have been heard.</source>
        <translation>Wie sicher die Modelle sind, steht hier, sobald Dateien gehört wurden.</translation>
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
        <source>sound files, folders, playlists · data sets · TorchScript · .npz, .npy, CSV · .candor</source>
        <translation>Klangdateien, Ordner, Wiedergabelisten · Datensätze · TorchScript · .npz, .npy, CSV · .candor</translation>
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
    <name>candor::ui::HistoryDialog</name>
    <message>
        <source>Stop after the file in work. What is undone stays undone.</source>
        <translation>Nach der laufenden Datei anhalten. Was rückgängig gemacht ist, bleibt es.</translation>
    </message>
    <message>
        <source>History of written tags</source>
        <translation>Verlauf der geschriebenen Tags</translation>
    </message>
    <message>
        <source>What can be undone</source>
        <translation>Was sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibvorgänge</translation>
    </message>
    <message>
        <source>A row a write, the newest first.</source>
        <translation>Eine Zeile je Schreibvorgang, der neueste zuerst.</translation>
    </message>
    <message>
        <source>Files of this write</source>
        <translation>Dateien dieses Schreibvorgangs</translation>
    </message>
    <message>
        <source>A row a file: what it held before, what was written, and what became of it.</source>
        <translation>Eine Zeile je Datei: was vorher darin stand, was geschrieben wurde und was daraus geworden ist.</translation>
    </message>
    <message>
        <source>&amp;Restore Candor’s tags only</source>
        <translation>Nur Tags von &amp;Candor wiederherstellen</translation>
    </message>
    <message>
        <source>For files that another program has written since: the fields that Candor wrote get their old values; what the other program wrote stays.</source>
        <translation>Für Dateien, in die seither ein anderes Programm geschrieben hat: Die Felder, die Candor schrieb, bekommen ihre alten Werte; was das andere Programm schrieb, bleibt.</translation>
    </message>
    <message>
        <source>Undo &amp;selected files</source>
        <translation>&amp;Ausgewählte Dateien rückgängig machen</translation>
    </message>
    <message>
        <source>Make the files chosen in the lower table what they were.</source>
        <translation>Die in der unteren Tabelle gewählten Dateien wieder so machen, wie sie waren.</translation>
    </message>
    <message>
        <source>&amp;Undo this write</source>
        <translation>Schreibvorgang &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Make every file of the write chosen what it was, to the bit, its time of change included.</source>
        <translation>Jede Datei des gewählten Schreibvorgangs wieder so machen, wie sie war, bis aufs Bit, samt Änderungszeit.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this window (Escape).</source>
        <translation>Dieses Fenster schließen (Esc).</translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation>Der Verlauf wird gelesen …</translation>
    </message>
    <message>
        <source>Candor has not written any tags yet.</source>
        <translation>Candor hat noch keine Tags geschrieben.</translation>
    </message>
    <message>
        <source>Undoing makes a file what it was, to the bit. Nothing is ever removed from this list.</source>
        <translation>Rückgängig machen stellt eine Datei her, wie sie war, bis aufs Bit. Aus dieser Liste wird nie etwas entfernt.</translation>
    </message>
    <message>
        <source>There is nothing to be undone.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undoing …</source>
        <translation>Wird rückgängig gemacht …</translation>
    </message>
    <message>
        <source>Written by another program since: %1. Restore only Candor’s tags?</source>
        <translation>Seither von einem anderen Programm geschrieben: %1. Nur die Tags von Candor wiederherstellen?</translation>
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
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>Archive: choose that class for the selected files</source>
        <translation>Archiv: diese Klasse für die ausgewählten Dateien wählen</translation>
    </message>
    <message>
        <source>↑ ↓ → ←</source>
        <translation>↑ ↓ → ←</translation>
    </message>
    <message>
        <source>Review: accept, reject, next (skips what is open), previous</source>
        <translation>Prüfung: annehmen, ablehnen, nächste (überspringt Offenes), vorige</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Review: back to all files</source>
        <translation>Prüfung: zurück zu allen Dateien</translation>
    </message>
    <message>
        <source>Shift+← →</source>
        <translation>Umschalt+← →</translation>
    </message>
    <message>
        <source>Archive: move the line by 0.1 %</source>
        <translation>Archiv: Linie um 0,1 % verschieben</translation>
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
        <source>from a data set: %1</source>
        <translation>aus einem Datensatz: %1</translation>
    </message>
    <message>
        <source>from a list: %1</source>
        <translation>aus einer Liste: %1</translation>
    </message>
    <message>
        <source>from folder names: %1</source>
        <translation>aus Ordnernamen: %1</translation>
    </message>
    <message>
        <source>Labels taken %1, of %2 files.</source>
        <translation>Labels %1, von %2 Dateien.</translation>
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
    <message>
        <source>The last session was not saved under a name (%1).</source>
        <translation>Die letzte Sitzung wurde nicht unter einem Namen gespeichert (%1).</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Damit weitermachen</translation>
    </message>
    <message>
        <source>Open it in the place of what is shown now.</source>
        <translation>Sie anstelle dessen öffnen, was jetzt gezeigt wird.</translation>
    </message>
    <message>
        <source>This temperature was chosen by hand. Fit one first: T* or Temperature, Fit on…, on labelled files that the models have not been trained on.</source>
        <translation>Diese Temperatur wurde von Hand gewählt. Erst eine anpassen: T* oder Temperatur, Anpassen an…, an Dateien mit Label, mit denen die Modelle nicht trainiert wurden.</translation>
    </message>
    <message>
        <source>No model is open. Add the models that gave these logits (Tracks, Add models), then store the temperature with them.</source>
        <translation>Kein Modell ist offen. Die Modelle hinzufügen, von denen diese Logits stammen (Titel, Modelle hinzufügen), dann die Temperatur bei ihnen speichern.</translation>
    </message>
    <message>
        <source>The open models have other classes than %1; a temperature is stored with the models that gave the logits.</source>
        <translation>Die offenen Modelle haben andere Klassen als %1; eine Temperatur wird bei den Modellen gespeichert, von denen die Logits stammen.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
</context>
<context>
    <name>candor::ui::MapLabelsDialog</name>
    <message>
        <source>Map labels</source>
        <translation>Labels zuordnen</translation>
    </message>
    <message>
        <source>The models do not know these labels. Choose the class that each stands for; the others leave their files unlabelled.</source>
        <translation>Die Modelle kennen diese Labels nicht. Für jedes die Klasse wählen, für die es steht; die Dateien der übrigen bleiben ohne Label.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Class of the models</source>
        <translation>Klasse der Modelle</translation>
    </message>
    <message>
        <source>Unknown labels</source>
        <translation>Unbekannte Labels</translation>
    </message>
    <message>
        <source>&amp;Map labels</source>
        <translation>Labels &amp;zuordnen</translation>
    </message>
    <message>
        <source>Label the files so. It can be changed here at any time.</source>
        <translation>Die Dateien so labeln. Das lässt sich hier jederzeit ändern.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close and change nothing (Escape).</source>
        <translation>Schließen und nichts ändern (Esc).</translation>
    </message>
    <message>
        <source>leave unlabelled</source>
        <translation>ohne Label lassen</translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1 (Vorschlag)</translation>
    </message>
    <message>
        <source>Class for the label %1</source>
        <translation>Klasse für das Label %1</translation>
    </message>
    <message>
        <source>What files labelled “%1” are for the models.</source>
        <translation>Was Dateien mit dem Label „%1“ für die Modelle sind.</translation>
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
    <message>
        <source>Acc. logit sum</source>
        <translation>Gen. Logit-Summe</translation>
    </message>
    <message>
        <source>Acc. prob. sum</source>
        <translation>Gen. Wkt.-Summe</translation>
    </message>
    <message>
        <source>Acc. majority</source>
        <translation>Gen. Mehrheit</translation>
    </message>
    <message>
        <source>Acc. a patch</source>
        <translation>Gen. je Ausschnitt</translation>
    </message>
    <message>
        <source>Accuracy, sum of logits: a file’s class has the highest sum of logits over its patches (“max” in the code of Wyborn, Butt and Klas). T does not change it.</source>
        <translation>Genauigkeit, Summe der Logits: Die Klasse einer Datei hat die höchste Summe der Logits über ihre Ausschnitte („max“ im Code von Wyborn, Butt und Klas). T ändert sie nicht.</translation>
    </message>
    <message>
        <source>Accuracy, sum of posteriors: a file’s class has the highest sum over its patches (“max” in the report of Wyborn, Butt and Klas). It is the class with the highest mean posterior, so this is the accuracy above.</source>
        <translation>Genauigkeit, Summe der Posteriors: Die Klasse einer Datei hat die höchste Summe über ihre Ausschnitte („max“ im Bericht von Wyborn, Butt und Klas). Das ist die Klasse mit dem höchsten mittleren Posterior, also die Genauigkeit darüber.</translation>
    </message>
    <message>
        <source>Accuracy, majority vote: a file’s class wins the most of its patches, on a tie the class listed first (“maj” in Wyborn, Butt and Klas).</source>
        <translation>Genauigkeit, Mehrheitsentscheid: Die Klasse einer Datei gewinnt die meisten ihrer Ausschnitte, bei Gleichstand die zuerst genannte („maj“ bei Wyborn, Butt und Klas).</translation>
    </message>
    <message>
        <source>Accuracy, single patches: no vote, the share of a file’s patches that are right, averaged over files (“raw” in Wyborn, Butt and Klas).</source>
        <translation>Genauigkeit, einzelne Ausschnitte: keine Abstimmung, sondern der Anteil der richtigen Ausschnitte einer Datei, über Dateien gemittelt („raw“ bei Wyborn, Butt und Klas).</translation>
    </message>
    <message>
        <source>It is computed when the temperature is at rest.</source>
        <translation>Sie wird berechnet, sobald die Temperatur ruht.</translation>
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
    <name>candor::ui::ProjectOpening</name>
    <message>
        <source>What is heard is not kept for other projects: %1</source>
        <translation>Was gehört wird, wird nicht für andere Projekte aufbewahrt: %1</translation>
    </message>
    <message>
        <source>%1 is open already.</source>
        <translation>%1 ist schon offen.</translation>
    </message>
    <message>
        <source>The last session is being opened …</source>
        <translation>Die letzte Sitzung wird geöffnet …</translation>
    </message>
    <message>
        <source>%1 is being opened …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>No file has failed.</source>
        <translation>Keine Datei ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 is saved as you go: nothing is left to be saved.</source>
        <translation>%1 wird laufend gespeichert: Es ist nichts mehr zu speichern.</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projekt</translation>
    </message>
    <message>
        <source>Projects of Candor (*.candor)</source>
        <translation>Candor-Projekte (*.candor)</translation>
    </message>
    <message>
        <source>The project was saved as %1.</source>
        <translation>Das Projekt wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The project could not be kept: %1</source>
        <translation>Das Projekt konnte nicht gesichert werden: %1</translation>
    </message>
    <message>
        <source>&amp;Save what can be read…</source>
        <translation>&amp;Lesbares speichern…</translation>
    </message>
    <message>
        <source>Write what is whole into a new project. The damaged one stays as it is.</source>
        <translation>Was heil ist, in ein neues Projekt schreiben. Das beschädigte bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Save what can be read as a new project</source>
        <translation>Lesbares als neues Projekt speichern</translation>
    </message>
    <message>
        <source>%1 (rescued)</source>
        <translation>%1 (gerettet)</translation>
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
    <name>candor::ui::ReviewHeading</name>
    <message>
        <source>The file that is reviewed</source>
        <translation>Die Datei, die geprüft wird</translation>
    </message>
    <message>
        <source>What you decided about the file</source>
        <translation>Was über die Datei entschieden wurde</translation>
    </message>
    <message>
        <source>What the models propose</source>
        <translation>Was die Modelle vorschlagen</translation>
    </message>
    <message>
        <source>Nearest the line first</source>
        <translation>Der Linie am nächsten zuerst</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>Am wenigsten sicher zuerst</translation>
    </message>
    <message>
        <source>A sample to check trust</source>
        <translation>Stichprobe zum Vertrauen</translation>
    </message>
    <message>
        <source>Which files, in which order</source>
        <translation>Welche Dateien, in welcher Reihenfolge</translation>
    </message>
    <message>
        <source>The first two show the files that the rule does not accept. The sample is drawn from all files, accepted ones too, and tells whether their confidences can be believed.</source>
        <translation>Die ersten beiden zeigen die Dateien, die die Regel nicht annimmt. Die Stichprobe wird aus allen Dateien gezogen, auch aus angenommenen, und sagt, ob man ihren Konfidenzen glauben kann.</translation>
    </message>
    <message>
        <source>The place of this file, of all files of this review.</source>
        <translation>Der Platz dieser Datei unter allen Dateien dieser Prüfung.</translation>
    </message>
    <message>
        <source>&amp;Play by itself</source>
        <translation>Von selbst ab&amp;spielen</translation>
    </message>
    <message>
        <source>Every file begins to play as it comes, at the patch in which the proposed class is most certain.</source>
        <translation>Jede Datei wird gleich abgespielt, wenn sie kommt, ab dem Ausschnitt, in dem die vorgeschlagene Klasse am sichersten ist.</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Verlassen (Esc)</translation>
    </message>
    <message>
        <source>Back to all files. What was decided stays decided.</source>
        <translation>Zurück zu allen Dateien. Was entschieden ist, bleibt entschieden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Proposed: %1 · runner-up: %2</source>
        <translation>Vorgeschlagen: %1 · Zweitbeste: %2</translation>
    </message>
    <message>
        <source>The models have not heard this file yet.</source>
        <translation>Die Modelle haben diese Datei noch nicht gehört.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>candor::ui::ReviewPanel</name>
    <message>
        <source>A or Up accepts, X or Down rejects, S skips, 1 to 9 choose a class, E lists all; Right goes on, Left back, Space plays.</source>
        <translation>A oder Auf nimmt an, X oder Ab lehnt ab, S überspringt, 1 bis 9 wählen eine Klasse, E listet alle auf; Rechts geht weiter, Links zurück, die Leertaste spielt ab.</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>Annehmen (A)</translation>
    </message>
    <message>
        <source>The proposed class is right. The arrow key Up does the same.</source>
        <translation>Die vorgeschlagene Klasse ist richtig. Die Pfeiltaste Auf tut dasselbe.</translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>Ablehnen (X)</translation>
    </message>
    <message>
        <source>The proposed class is wrong, and nothing is written; Down does the same. Choosing the right class says more.</source>
        <translation>Die vorgeschlagene Klasse ist falsch, und nichts wird geschrieben; Ab tut dasselbe. Die richtige Klasse zu wählen sagt mehr.</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>Überspringen (S)</translation>
    </message>
    <message>
        <source>Leave it open. Right does the same, but only passes files that are decided.</source>
        <translation>Die Datei offen lassen. Rechts tut dasselbe, geht aber an entschiedenen nur vorbei.</translation>
    </message>
    <message>
        <source>Previous (←)</source>
        <translation>Vorherige (←)</translation>
    </message>
    <message>
        <source>The file before this one, with what you said of it.</source>
        <translation>Die Datei vor dieser, mit der Entscheidung darüber.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Take the last decision back and return to its file.</source>
        <translation>Die letzte Entscheidung zurücknehmen und zu ihrer Datei zurückkehren.</translation>
    </message>
    <message>
        <source>Review, %1: %2. %3</source>
        <translation>Prüfung, %1: %2. %3</translation>
    </message>
    <message>
        <source>No file has been heard yet.</source>
        <translation>Noch wurde keine Datei gehört.</translation>
    </message>
    <message>
        <source>Nothing is left to be reviewed: the rule accepts the other files. A sample checks whether it may be trusted.</source>
        <translation>Nichts ist mehr zu prüfen: Die Regel nimmt die übrigen Dateien an. Eine Stichprobe prüft, ob man ihr trauen kann.</translation>
    </message>
    <message>
        <source>The end of the sample: %1 of %2 files are decided.</source>
        <translation>Ende der Stichprobe: %1 von %2 Dateien sind entschieden.</translation>
    </message>
    <message>
        <source>The end of the review: %1 of %2 files are decided.</source>
        <translation>Ende der Prüfung: %1 von %2 Dateien sind entschieden.</translation>
    </message>
</context>
<context>
    <name>candor::ui::RulePanel</name>
    <message>
        <source>&amp;by confidence</source>
        <translation>nach &amp;Konfidenz</translation>
    </message>
    <message>
        <source>by lead over the runner-&amp;up</source>
        <translation>nach &amp;Vorsprung vor der zweitbesten Klasse</translation>
    </message>
    <message>
        <source>A line for each cla&amp;ss</source>
        <translation>Eine Linie &amp;je Klasse</translation>
    </message>
    <message>
        <source>Kind of label</source>
        <translation>Art des Labels</translation>
    </message>
    <message>
        <source>What the classes are, and so the tag that they are written into.</source>
        <translation>Was die Klassen sind und damit, in welches Tag sie geschrieben werden.</translation>
    </message>
    <message>
        <source>The line is asked of the posterior of the proposed class.</source>
        <translation>Die Linie gilt für den Posterior der vorgeschlagenen Klasse.</translation>
    </message>
    <message>
        <source>The line is asked of the posterior of the proposed class less that of the runner-up. For models with one class a file.</source>
        <translation>Die Linie gilt für den Posterior der vorgeschlagenen Klasse abzüglich dessen der zweitbesten. Für Modelle mit einer Klasse je Datei.</translation>
    </message>
    <message>
        <source>Classes differ: each can ask for more or less. Find the line then finds one for each.</source>
        <translation>Klassen sind verschieden: Jede kann mehr oder weniger verlangen. „Linie finden“ findet dann eine für jede.</translation>
    </message>
    <message>
        <source>Ki&amp;nd of label</source>
        <translation>Ar&amp;t des Labels</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Back to the trac&amp;k</source>
        <translation>&amp;Zurück zum Titel</translation>
    </message>
    <message>
        <source>Shows the player and the spectrogram again.</source>
        <translation>Zeigt wieder die Wiedergabe und das Spektrogramm.</translation>
    </message>
    <message>
        <source>Classes and their lines</source>
        <translation>Klassen und ihre Linien</translation>
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
    <message>
        <source>Ta&amp;g an archive</source>
        <translation>&amp;Archiv mit Tags versehen</translation>
    </message>
    <message>
        <source>Let models propose tags for your files, decide which to trust, and write them (Ctrl+Shift+A).</source>
        <translation>Modelle Tags für die eigenen Dateien vorschlagen lassen, entscheiden, welchen zu trauen ist, und sie schreiben (Strg+Umschalt+A).</translation>
    </message>
    <message>
        <source>Go on with the &amp;last session (%1)</source>
        <translation>&amp;Letzte Sitzung fortsetzen (%1)</translation>
    </message>
    <message>
        <source>An earlier session (%1)</source>
        <translation>Eine frühere Sitzung (%1)</translation>
    </message>
    <message>
        <source>It was not saved under a name, but everything heard and decided in it is there.</source>
        <translation>Sie wurde nicht unter einem Namen gespeichert, aber alles, was darin gehört und entschieden wurde, ist da.</translation>
    </message>
</context>
<context>
    <name>candor::ui::StoreTemperatureDialog</name>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Store the temperature with the models</source>
        <translation>Die Temperatur bei den Modellen speichern</translation>
    </message>
    <message>
        <source>Write it into the description beside each model; the model files themselves stay as they are.</source>
        <translation>Sie in die Beschreibung neben jedem Modell schreiben; die Modelldateien selbst bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Close without writing anything more.</source>
        <translation>Schließen, ohne noch etwas zu schreiben.</translation>
    </message>
    <message>
        <source>What was stored</source>
        <translation>Was gespeichert wurde</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Fitted on</source>
        <translation>Angepasst an</translation>
    </message>
    <message>
        <source>%1, %2 labelled files</source>
        <translation>%1, %2 Dateien mit Label</translation>
    </message>
    <message>
        <source>%1 at T = 1, %2 now</source>
        <translation>%1 bei T = 1, jetzt %2</translation>
    </message>
    <message>
        <source>Written into</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>It was fitted for an ensemble of %1; %2 models run now. An ensemble of another size needs another temperature.</source>
        <translation>Sie wurde für ein Ensemble aus %1 angepasst; jetzt laufen %2 Modelle. Ein Ensemble anderer Größe braucht eine andere Temperatur.</translation>
    </message>
    <message>
        <source>It lies at the edge of what was searched: the best one may lie outside.</source>
        <translation>Sie liegt am Rand des durchsuchten Bereichs: Die beste kann außerhalb liegen.</translation>
    </message>
    <message numerus="yes">
        <source>Stored with %Ln models.</source>
        <translation>
            <numerusform>Bei %Ln Modell gespeichert.</numerusform>
            <numerusform>Bei %Ln Modellen gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::ui::TagChoicesForm</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>The tag that the accepted classes go into: the kind of label that the models know. No other field is touched.</source>
        <translation>Das Tag, in das die angenommenen Klassen kommen: die Art des Labels, die die Modelle kennen. Kein anderes Feld wird angerührt.</translation>
    </message>
    <message>
        <source>only where it is empty</source>
        <translation>nur wo es leer ist</translation>
    </message>
    <message>
        <source>added to what is there</source>
        <translation>zusätzlich zum Vorhandenen</translation>
    </message>
    <message>
        <source>in place of what is there</source>
        <translation>anstelle des Vorhandenen</translation>
    </message>
    <message>
        <source>What happens to values that are there</source>
        <translation>Was mit vorhandenen Werten geschieht</translation>
    </message>
    <message>
        <source>Files that have a value already: left alone, given one more, or given the new one alone. Remembered for each field.</source>
        <translation>Dateien, die schon einen Wert haben, bleiben, wie sie sind, bekommen einen dazu oder nur noch den neuen. Wird für jedes Feld gemerkt.</translation>
    </message>
    <message>
        <source>Write the classes &amp;into</source>
        <translation>Klassen schreiben &amp;in</translation>
    </message>
    <message>
        <source>Model and &amp;confidence as well</source>
        <translation>Auch Modell und &amp;Konfidenz</translation>
    </message>
    <message>
        <source>Two fields of Candor’s own, CANDOR_MODEL and CANDOR_CONFIDENCE: which model proposed the class, and the posteriors of the likeliest three.</source>
        <translation>Zwei eigene Felder von Candor, CANDOR_MODEL und CANDOR_CONFIDENCE: welches Modell die Klasse vorschlug und die Posteriors der drei wahrscheinlichsten.</translation>
    </message>
    <message>
        <source>&amp;Keep the time of the last change</source>
        <translation>&amp;Zeit der letzten Änderung behalten</translation>
    </message>
    <message>
        <source>The file then looks unchanged to programs that go by its time: players may not notice the new tags.</source>
        <translation>Die Datei sieht dann für Programme, die nach ihrer Zeit gehen, unverändert aus: Abspielprogramme bemerken die neuen Tags vielleicht nicht.</translation>
    </message>
    <message>
        <source>Files with several &amp;names (hard links), too</source>
        <translation>Auch Dateien mit mehreren &amp;Namen (Hardlinks)</translation>
    </message>
    <message>
        <source>Writing replaces the file, so this name gets a copy of its own with the new tags; its other names keep the old file. Undoing does not join them again.</source>
        <translation>Schreiben ersetzt die Datei, daher bekommt dieser Name eine eigene Kopie mit den neuen Tags; ihre anderen Namen behalten die alte Datei. Rückgängigmachen führt sie nicht wieder zusammen.</translation>
    </message>
    <message>
        <source>A file &amp;beside those that cannot be tagged</source>
        <translation>Eine &amp;Datei neben denen, die keine Tags haben können</translation>
    </message>
    <message>
        <source>Sound in a format without tags gets a small JSON file with the same name and .candor.json behind it. The history does not list these.</source>
        <translation>Klang in einem Format ohne Tags bekommt eine kleine JSON-Datei mit demselben Namen und .candor.json dahinter. Der Verlauf führt diese nicht auf.</translation>
    </message>
</context>
<context>
    <name>candor::ui::TagPlanModel</name>
    <message>
        <source>%1, in a file beside it</source>
        <translation>%1, in einer Datei daneben</translation>
    </message>
    <message>
        <source>has it already</source>
        <translation>hat es schon</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Wurde</translation>
    </message>
</context>
<context>
    <name>candor::ui::TagPreview</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Tag now</source>
        <translation>Tag jetzt</translation>
    </message>
    <message>
        <source>Tag that was accepted</source>
        <translation>Tag, das angenommen wurde</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>nothing: this file is not touched</source>
        <translation>nichts: diese Datei wird nicht angerührt</translation>
    </message>
</context>
<context>
    <name>candor::ui::TaskProgressRow</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Progress in words</source>
        <translation>Fortschritt in Worten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
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
    <message>
        <source>The class that the file belongs to, from a data set, a list or its folder’s name. Several for models that give several.</source>
        <translation>Die Klasse, zu der die Datei gehört, aus einem Datensatz, einer Liste oder dem Namen ihres Ordners. Mehrere bei Modellen, die mehrere geben.</translation>
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
    <name>candor::ui::TrustPanel</name>
    <message>
        <source>&amp;New sample</source>
        <translation>&amp;Neue Stichprobe</translation>
    </message>
    <message>
        <source>The temperature that was in use before the refit.</source>
        <translation>Die Temperatur, die vor dem neuen Anpassen galt.</translation>
    </message>
    <message>
        <source> files</source>
        <translation> Dateien</translation>
    </message>
    <message>
        <source>Files in a new sample</source>
        <translation>Dateien in einer neuen Stichprobe</translation>
    </message>
    <message>
        <source>Fifty tell an accuracy to about ± 10 %, two hundred to about ± 5 %.</source>
        <translation>Fünfzig bestimmen eine Genauigkeit auf etwa ± 10 %, zweihundert auf etwa ± 5 %.</translation>
    </message>
    <message>
        <source>Draws other files. What was answered stays decided; the comparison begins anew.</source>
        <translation>Zieht andere Dateien. Was beantwortet wurde, bleibt entschieden; der Vergleich beginnt von vorn.</translation>
    </message>
    <message>
        <source>Re&amp;fit with your %1 answers</source>
        <translation>Mit den %1 Antworten neu an&amp;passen</translation>
    </message>
    <message>
        <source>Not for models of several labels a file: an answer names only one of them.</source>
        <translation>Nicht für Modelle mit mehreren Labels je Datei: Eine Antwort nennt nur eines davon.</translation>
    </message>
    <message>
        <source>Finds the temperature with the lowest NLL on the files whose class you accepted or chose, and uses it. Rejected files without a class cannot be used. From %1 answers on.</source>
        <translation>Findet die Temperatur mit der kleinsten NLL auf den Dateien, deren Klasse angenommen oder gewählt wurde, und verwendet sie. Abgelehnte Dateien ohne Klasse lassen sich nicht verwenden. Ab %1 Antworten.</translation>
    </message>
    <message>
        <source>&amp;Back to T = %1</source>
        <translation>&amp;Zurück zu T = %1</translation>
    </message>
</context>
<context>
    <name>candor::ui::UnknownLabelsNote</name>
    <message>
        <source>&amp;Map labels…</source>
        <translation>Labels &amp;zuordnen…</translation>
    </message>
    <message>
        <source>Labels that the models do not know</source>
        <translation>Labels, die die Modelle nicht kennen</translation>
    </message>
    <message>
        <source>Say which class of the models each label stands for.</source>
        <translation>Angeben, für welche Klasse der Modelle jedes Label steht.</translation>
    </message>
    <message>
        <source>Labels that the models do not know: %1, of %2 files.</source>
        <translation>Labels, die die Modelle nicht kennen: %1, bei %2 Dateien.</translation>
    </message>
    <message>
        <source>Labels mapped to a class: %1.</source>
        <translation>Einer Klasse zugeordnete Labels: %1.</translation>
    </message>
    <message>
        <source>The models give one class a file, so files with several labels count as unlabelled: %1.</source>
        <translation>Die Modelle geben eine Klasse je Datei, daher zählen Dateien mit mehreren Labels als „ohne Label“: %1.</translation>
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
    <message>
        <source>Open a project, sound files, playlists, models or logits.</source>
        <translation>Projekt, Klangdateien, Wiedergabelisten, Modelle oder Logits öffnen.</translation>
    </message>
    <message>
        <source>Open d&amp;ata set…</source>
        <translation>D&amp;atensatz öffnen…</translation>
    </message>
    <message>
        <source>Open a folder laid out as FMA, NSynth, GTZAN and others are published, or a folder a class: choose its split and classes first.</source>
        <translation>Einen Ordner öffnen, der aufgebaut ist, wie FMA, NSynth, GTZAN und andere veröffentlicht sind, oder einen mit einem Ordner je Klasse: zuerst Teilmenge und Klassen wählen.</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>&amp;Projekt speichern</translation>
    </message>
    <message>
        <source>Give the project a name. From then on it is saved as you go.</source>
        <translation>Dem Projekt einen Namen geben. Von da an wird es laufend gespeichert.</translation>
    </message>
    <message>
        <source>Sa&amp;ve project as…</source>
        <translation>Projekt speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Go on with a copy of the project under another name.</source>
        <translation>Mit einer Kopie des Projekts unter einem anderen Namen fortfahren.</translation>
    </message>
    <message>
        <source>Cac&amp;he…</source>
        <translation>&amp;Cache…</translation>
    </message>
    <message>
        <source>See what is kept of files that were heard, and empty it.</source>
        <translation>Sehen, was von gehörten Dateien aufbewahrt wird, und den Cache leeren.</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>&amp;Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Hear the files again that gave nothing.</source>
        <translation>Die Dateien, die nichts ergaben, noch einmal anhören.</translation>
    </message>
    <message>
        <source>S&amp;tore T with the models…</source>
        <translation>T bei den &amp;Modellen speichern…</translation>
    </message>
    <message>
        <source>Write the temperature that was fitted, and on what, into the descriptions of the models that run, so that it travels with them.</source>
        <translation>Die angepasste Temperatur, und woran sie angepasst wurde, in die Beschreibungen der laufenden Modelle schreiben, damit sie mit ihnen weitergegeben wird.</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Ar&amp;chiv</translation>
    </message>
    <message>
        <source>Show &amp;archive</source>
        <translation>&amp;Archiv zeigen</translation>
    </message>
    <message>
        <source>Decide what the models propose, and write tags.</source>
        <translation>Über die Vorschläge der Modelle entscheiden und Tags schreiben.</translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation>A&amp;nnehmen</translation>
    </message>
    <message>
        <source>Accept what is proposed for the selected files.</source>
        <translation>Annehmen, was für die ausgewählten Dateien vorgeschlagen ist.</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>A&amp;blehnen</translation>
    </message>
    <message>
        <source>Write nothing into the selected files.</source>
        <translation>Nichts in die ausgewählten Dateien schreiben.</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Übersp&amp;ringen</translation>
    </message>
    <message>
        <source>Leave the selected files open, to be reviewed.</source>
        <translation>Die ausgewählten Dateien offen lassen, um sie zu prüfen.</translation>
    </message>
    <message>
        <source>Choose cl&amp;ass…</source>
        <translation>&amp;Klasse wählen…</translation>
    </message>
    <message>
        <source>Another class for the selected files; keys 1 to 9 choose one at once.</source>
        <translation>Eine andere Klasse für die ausgewählten Dateien; die Tasten 1 bis 9 wählen sofort eine.</translation>
    </message>
    <message>
        <source>&amp;Undo decision</source>
        <translation>Entscheidung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Take the last decision back. Tags are undone in the history.</source>
        <translation>Die letzte Entscheidung zurücknehmen. Tags lassen sich im Verlauf rückgängig machen.</translation>
    </message>
    <message>
        <source>Go to the &amp;table</source>
        <translation>Zur &amp;Tabelle</translation>
    </message>
    <message>
        <source>Put the focus on the files.</source>
        <translation>Den Fokus auf die Dateien setzen.</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>One file at a time, those nearest the line first, or a sample that checks whether the confidences can be trusted.</source>
        <translation>Eine Datei nach der anderen, die der Linie nächsten zuerst, oder eine Stichprobe, die prüft, ob man den Konfidenzen trauen kann.</translation>
    </message>
    <message>
        <source>&amp;Write tags…</source>
        <translation>Tags &amp;schreiben…</translation>
    </message>
    <message>
        <source>Show every change first, then write the tags of the accepted files.</source>
        <translation>Erst jede Änderung zeigen, dann die Tags der angenommenen Dateien schreiben.</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>Everything that was written, to be undone.</source>
        <translation>Alles, was geschrieben wurde, zum Rückgängigmachen.</translation>
    </message>
    <message>
        <source>Undo &amp;last write</source>
        <translation>&amp;Letzten Schreibvorgang rückgängig machen</translation>
    </message>
    <message>
        <source>Make the files of the last write of tags what they were.</source>
        <translation>Die Dateien des letzten Schreibvorgangs wieder zu dem machen, was sie waren.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Save the decisions as a table, as JSON lines or as Audacity labels.</source>
        <translation>Die Entscheidungen als Tabelle, als JSON-Zeilen oder als Audacity-Labels speichern.</translation>
    </message>
</context>
<context>
    <name>candor::ui::WriteBatchesModel</name>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>%1 undone</source>
        <translation>%1 rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 not finished</source>
        <translation>%1 nicht abgeschlossen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>candor::ui::WriteTagsDialog</name>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>Änderun&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Unverändert</translation>
    </message>
    <message>
        <source>Cannot &amp;be written</source>
        <translation>Ni&amp;cht schreibbar</translation>
    </message>
    <message>
        <source>What writing does</source>
        <translation>Was das Schreiben tut</translation>
    </message>
    <message>
        <source>Stop after the file in work. What is written stays, and can be undone.</source>
        <translation>Nach der laufenden Datei anhalten. Was geschrieben ist, bleibt und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Write tags</source>
        <translation>Tags schreiben</translation>
    </message>
    <message>
        <source>File or value</source>
        <translation>Datei oder Wert</translation>
    </message>
    <message>
        <source>Filter by file or value</source>
        <translation>Nach Datei oder Wert filtern</translation>
    </message>
    <message>
        <source>Shows files whose name, class or tags hold this text. Case does not matter. What is written does not depend on it.</source>
        <translation>Zeigt Dateien, deren Name, Klasse oder Tags diesen Text enthalten. Groß- und Kleinschreibung ist gleich. Was geschrieben wird, hängt nicht davon ab.</translation>
    </message>
    <message>
        <source>Show the files that will be written, a row a field.</source>
        <translation>Die Dateien zeigen, die geschrieben werden, eine Zeile je Feld.</translation>
    </message>
    <message>
        <source>Show the files that have the tags already, or others that are to stay.</source>
        <translation>Die Dateien zeigen, die die Tags schon haben oder sonst bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Show the files that cannot be written, and why.</source>
        <translation>Die Dateien zeigen, die sich nicht schreiben lassen, und warum.</translation>
    </message>
    <message>
        <source>Rows shown.</source>
        <translation>Gezeigte Zeilen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>Make every file of this write what it was, to the bit.</source>
        <translation>Jede Datei dieses Schreibvorgangs wieder zu dem machen, was sie war, bis aufs Bit.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Write the files that failed once more.</source>
        <translation>Die fehlgeschlagenen Dateien noch einmal schreiben.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>Write the tags of the files listed under Changes. Only this button writes; the filter does not matter.</source>
        <translation>Die Tags der Dateien schreiben, die unter „Änderungen“ stehen. Nur dieser Knopf schreibt; der Filter spielt keine Rolle.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this window (Escape). A write goes on without it.</source>
        <translation>Dieses Fenster schließen (Esc). Das Schreiben läuft ohne es weiter.</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Jede Änderung</translation>
    </message>
    <message>
        <source>A row a change: the file, the field, what it holds now and what it will hold.</source>
        <translation>Eine Zeile je Änderung: die Datei, das Feld, was es jetzt enthält und was es enthalten wird.</translation>
    </message>
    <message>
        <source>Reading tags: %1 of %2</source>
        <translation>Tags werden gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>Reading tags …</source>
        <translation>Tags werden gelesen …</translation>
    </message>
    <message>
        <source>This goes on when the window is closed.</source>
        <translation>Das läuft weiter, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Undoing …</source>
        <translation>Wird rückgängig gemacht …</translation>
    </message>
    <message>
        <source>History shows what could not be undone.</source>
        <translation>Der Verlauf zeigt, was sich nicht rückgängig machen ließ.</translation>
    </message>
    <message>
        <source>The files listed here were not written; they are what they were.</source>
        <translation>Die hier aufgeführten Dateien wurden nicht geschrieben; sie sind, was sie waren.</translation>
    </message>
    <message>
        <source>&amp;Write %1</source>
        <translation>%1 &amp;schreiben</translation>
    </message>
</context>
</TS>
