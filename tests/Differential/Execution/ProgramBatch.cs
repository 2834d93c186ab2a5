using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using System.Threading.Tasks;
using AdsGuard.Differential.Grammar;
using AdsGuard.Differential.Programs;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdsGuard.Differential.Execution;

/// <summary>Programs that are compiled together, each in a namespace and a file of its own, since compiling costs more than the programs do.</summary>
internal sealed class ProgramBatch
{
    /// <summary>Runs of one program, each with other decisions.</summary>
    private const int Runs = 8;

    /// <summary>Every recursion asks the guard, so this much is enough for as many frames as the guard allows.</summary>
    private const int StackSize = 64 * 1024 * 1024;

    private static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14);
    private static readonly SyntaxTree PreludeTree = CSharpSyntaxTree.ParseText(Prelude.Text, ParseOptions, "Prelude.cs");
    private static readonly SyntaxTree HarnessTree = CSharpSyntaxTree.ParseText(Prelude.Harness, ParseOptions, "Harness.cs");
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Programs",
        [PreludeTree],
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(PiiAttribute).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Annotations, concurrentBuild: false));

    public ProgramBatch(ImmutableArray<GeneratedProgram> programs)
    {
        Programs = programs;
        Trees = [.. programs.Select(static (program, index) => CSharpSyntaxTree.ParseText(ProgramText.Of(program, NameOf(index)), ParseOptions, NameOf(index) + ".cs"))];
        Compilation = Empty.AddSyntaxTrees(Trees);
    }


    public ImmutableArray<GeneratedProgram> Programs { get; }

    public ImmutableArray<SyntaxTree> Trees { get; }

    public CSharpCompilation Compilation { get; }

    /// <summary>For each program the inputs of the system at which the marker arrived, or the errors where it does not compile.</summary>
    public (ImmutableArray<ImmutableSortedSet<int>> Arrived, ImmutableArray<Diagnostic> Errors) Execute()
    {
        using var image = new MemoryStream();
        var result = Compilation.AddSyntaxTrees(HarnessTree).Emit(image);
        if (!result.Success) return ([], [.. result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)]);

        image.Position = 0;
        var context = new AssemblyLoadContext("programs", isCollectible: true);
        context.Resolving += static (_, name) => name.Name == typeof(PiiAttribute).Assembly.GetName().Name ? typeof(PiiAttribute).Assembly : null;
        try
        {
            var assembly = context.LoadFromStream(image);
            var arrived = new ImmutableSortedSet<int>[Programs.Length];
            var thread = new Thread(() => RunAll(assembly, arrived), StackSize);
            thread.Start();
            thread.Join();
            return ([.. arrived], []);
        }
        finally
        {
            context.Unload();
        }
    }

    private static void RunAll(Assembly assembly, ImmutableSortedSet<int>[] arrived)
    {
        for (var i = 0; i < arrived.Length; i++) arrived[i] = RunOne(assembly, NameOf(i));
    }

    private static ImmutableSortedSet<int> RunOne(Assembly assembly, string name)
    {
        if (assembly.GetType(name + ".World") is not { } world) return [];
        var system = new WatchedSystem();
        var decisions = new Decisions();
        world.GetField("Ads")!.SetValue(null, Activator.CreateInstance(assembly.GetType(Prelude.WatchedName)!, (Func<int, object?, string>)system.Receive));
        world.GetField("Inputs")!.SetValue(null, Activator.CreateInstance(assembly.GetType(Prelude.DecidedName)!, (Func<int, int>)decisions.Number, (Func<bool>)decisions.Stop));
        var entry = assembly.GetType(name + ".Entry")!.GetMethod("Run")!;
        var person = assembly.GetType(name + ".Person")!;
        for (var seed = 0; seed < Runs; seed++)
        {
            decisions.Restart(seed);
            try
            {
                (entry.Invoke(null, [PersonOf(person, "first"), PersonOf(person, "second"), "word"]) as Task)?.GetAwaiter().GetResult();
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                // A program may end in an exception; what arrived before it has arrived.
            }
        }

        return system.Arrived;
    }

    private static object PersonOf(Type type, string name)
    {
        var person = Activator.CreateInstance(type)!;
        type.GetProperty("Ssn")!.SetValue(person, Marker.Text);
        type.GetProperty("Name")!.SetValue(person, name);
        return person;
    }

    private static string NameOf(int index) => "P" + index;
}
