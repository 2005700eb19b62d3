<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>the file needs {0} bytes of memory, more than is free; close other programs or split the file.</source>
        <translation>die Datei braucht {0} Bytes Speicher, mehr als frei ist; andere Programme schließen oder die Datei teilen.</translation>
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
</context>
<context>
    <name>LayerText</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
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
        <source>Drop logits files here</source>
        <translation>Logits-Dateien hier ablegen</translation>
    </message>
    <message>
        <source>.npz, a pair of .npy, or CSV</source>
        <translation>.npz, ein Paar .npy oder CSV</translation>
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
        <source>Open logits</source>
        <translation>Logits öffnen</translation>
    </message>
    <message>
        <source>Logits (*.npz *.npy *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Logits (*.npz *.npy *.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
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
    <name>candor::ui::NoLabelsNote</name>
    <message>
        <source>No labelled file: nothing says which confidences are right. The list of files shows them.</source>
        <translation>Keine Datei mit Label: Nichts sagt, welche Konfidenzen stimmen. Die Dateiliste zeigt sie.</translation>
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
        <source>Choose logits files: .npz, .npy or CSV (Ctrl+O).</source>
        <translation>Logits-Dateien wählen: .npz, .npy oder CSV (Strg+O).</translation>
    </message>
    <message>
        <source>&amp;Try the demo</source>
        <translation>De&amp;mo ansehen</translation>
    </message>
    <message>
        <source>Four ensembles of five networks that tell instruments and music apart, and one validation split. Nothing is downloaded.</source>
        <translation>Vier Ensembles aus je fünf Netzen, die Instrumente und Musik unterscheiden, und eine Validierungs-Teilmenge. Nichts wird heruntergeladen.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
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
        <source>Open logits files: .npz, .npy or CSV.</source>
        <translation>Logits-Dateien öffnen: .npz, .npy oder CSV.</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;Demo ansehen</translation>
    </message>
    <message>
        <source>Open four ensembles and a validation split that come with Candor.</source>
        <translation>Vier Ensembles und eine Validierungs-Teilmenge öffnen, die zu Candor gehören.</translation>
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
</context>
</TS>
