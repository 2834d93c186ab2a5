using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.Benchmarks.Programs;

/// <summary>
/// Makes a program of the kind that an agency runs, of any length: modules of entities, transfer objects, repositories, services and endpoints, with generics,
/// LINQ, async and injected interfaces. The same seed gives the same program. Names repeat from module to module as they do in real code (GetAsync, Validate,
/// Items), since an index by names lives or dies by that.
/// </summary>
internal sealed class AgencyProgram
{
    private static readonly string[] Areas = ["Benefit", "License", "Permit", "Claim", "Grant", "Appeal", "Inspection", "Enrollment", "Payment", "Referral", "Hearing", "Voucher"];
    private static readonly string[] Things = ["Case", "Record", "Request", "Notice", "Entry", "Order", "Report", "Schedule", "Account", "Review", "Document", "Ticket"];
    private static readonly string[] Words = ["Status", "Amount", "County", "Reference", "Category", "Priority", "Comment", "Office", "Worker", "Period", "Source", "Channel", "Region", "Program", "Score"];

    private readonly Random _random;

    private AgencyProgram(int seed) => _random = new Random(seed);

    public static ImmutableArray<(string Path, SourceText Text)> Generate(int lines, FlowDensity density, int seed)
    {
        var program = new AgencyProgram(seed);
        var files = ImmutableArray.CreateBuilder<(string, SourceText)>();
        var written = 0;
        var flowsSoFar = 0;
        Add("Shared.cs", SharedCode.Text(density != FlowDensity.None));
        for (var module = 0; written < lines; module++)
        {
            var round = module / (Areas.Length * Things.Length);
            var name = Pick(Areas, module) + Pick(Things, module / Areas.Length) + (round == 0 ? "" : round.ToString(CultureInfo.InvariantCulture));
            var fields = Enumerable.Range(0, 6 + program._random.Next(6)).Select(i => Pick(Words, i + module)).Distinct().ToImmutableArray();
            var flows = FlowsDue(module, (double)written / lines, density) - flowsSoFar;
            flowsSoFar += flows;
            Add($"{name}/{name}.cs", ModuleCode.Entity(name, fields, hasProtectedData: density != FlowDensity.None));
            Add($"{name}/{name}Repository.cs", ModuleCode.Repository(name, fields));
            Add($"{name}/{name}Service.cs", program.Service(name, fields));
            Add($"{name}/{name}Endpoints.cs", ModuleCode.Endpoints(name, fields));
            if (flows > 0) Add($"{name}/{name}Assistant.cs", ModuleCode.Assistant(name, fields, flows));
        }

        return files.ToImmutable();

        void Add(string path, string text)
        {
            var source = SourceText.From(text);
            written += source.Lines.Count;
            files.Add((path, source));
        }
    }

    /// <summary>How many flows the modules up to this one have: five in the first five, or 500 spread over the whole length.</summary>
    private static int FlowsDue(int module, double progress, FlowDensity density) => density switch
    {
        FlowDensity.Few => Math.Min(module + 1, 5),
        FlowDensity.Many => (int)Math.Min(500, (500 * progress) + 5),
        _ => 0,
    };

    private static string Pick(string[] words, int index) => words[index % words.Length];

    /// <summary>The file that differs most from module to module: some rules of business, each of a few shapes.</summary>
    private string Service(string name, ImmutableArray<string> fields)
    {
        var rules = Enumerable.Range(0, 5 + _random.Next(4)).Select(i => ModuleCode.Rule(name, fields, i, shape: _random.Next(ModuleCode.Shapes)));
        return ModuleCode.Service(name, fields, rules);
    }
}
