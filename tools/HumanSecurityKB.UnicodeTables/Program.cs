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
