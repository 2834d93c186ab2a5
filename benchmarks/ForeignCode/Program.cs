// Foreign code in bulk, on any machine that reaches a package feed: decompiles well-known libraries to C#, a folder for each.
//
//   dotnet run -c Release --project benchmarks/ForeignCode -- FOLDER [LIBRARY ...]
//
// Beside the sources of a library stands references.txt, the assemblies that they are compiled with, one path a line.
using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using AdsGuard.ForeignCode;

if (args.Length == 0)
{
    Console.Error.WriteLine("Say into which folder; library names may follow.");
    return 2;
}

var libraries = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>()
    .Select(static library => (Package: library.Key, Assembly: string.IsNullOrEmpty(library.Value) ? library.Key : library.Value))
    .Where(library => File.Exists(Path.Combine(AppContext.BaseDirectory, library.Assembly + ".dll")))
    .Where(library => args.Length == 1 || args[1..].Contains(library.Package, StringComparer.OrdinalIgnoreCase))
    .OrderBy(static library => library.Package, StringComparer.Ordinal);
foreach (var (package, assembly) in libraries)
{
    var watch = Stopwatch.StartNew();
    var (files, lines) = Decompilation.Write(assembly, Path.Combine(args[0], package));
    Console.WriteLine($"{package,-40} {files,6} files {lines,9} lines {watch.Elapsed.TotalSeconds,6:F0} s");
}

return 0;
