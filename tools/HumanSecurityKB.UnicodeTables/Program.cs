// Makes the tables of src/HumanSecurityKB.Pdf/Text/UnicodeData from the Unicode Character Database, which the Debian
// package unicode-data installs into /usr/share/unicode. For a new version of Unicode run it from the root of the
// repository, read what changed in UAX #9 and UAX #14, and let the conformance tests say whether the rules still agree:
//
//     dotnet run --project tools/HumanSecurityKB.UnicodeTables -- /usr/share/unicode src/HumanSecurityKB.Pdf/Text/UnicodeData
using HumanSecurityKB.UnicodeTables;

if (args.Length != 2)
{
    Console.Error.WriteLine("Usage: HumanSecurityKB.UnicodeTables <folder of the Unicode Character Database> <folder for the tables>");
    return 1;
}

var database = new UnicodeDatabase(args[0]);
string output = args[1];

Write("BidiClassTable.cs", CSharpTable.TwoStage(
    "BidiClassTable", "HumanSecurityKB.Pdf.Text.Bidi", "BidiClass", database.Version, BidiData.Classes(database)));
Write("LineBreakClassTable.cs", CSharpTable.TwoStage(
    "LineBreakClassTable", "HumanSecurityKB.Pdf.Text.LineBreaking", "LineBreakClass", database.Version, LineBreakData.Classes(database)));
Write("BracketTable.cs", CSharpTable.Brackets(database.Version, BidiData.BracketPairs(database)));
return 0;

void Write(string file, string source)
{
    File.WriteAllText(Path.Combine(output, file), source);
    Console.WriteLine($"{file}, Unicode {database.Version}");
}
