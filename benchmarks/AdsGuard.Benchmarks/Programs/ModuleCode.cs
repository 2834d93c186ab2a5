using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace AdsGuard.Benchmarks.Programs;

/// <summary>The files of one module of a generated program.</summary>
internal static class ModuleCode
{
    /// <summary>How many shapes of <see cref="Rule"/> there are.</summary>
    public const int Shapes = 6;

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;
        using Agency.Shared;

        """;

    public static string Entity(string name, ImmutableArray<string> fields, bool hasProtectedData) => $$"""
        {{Usings}}{{(hasProtectedData ? "using AdsGuard;\n" : "")}}
        namespace Agency.{{name}}s;

        public enum {{name}}State
        {
            Draft,
            Submitted,
            Approved,
            Closed,
        }

        /// <summary>A {{name}} as the office keeps it.</summary>
        public sealed class {{name}} : IEntity
        {
            public Guid Id { get; init; } = Guid.NewGuid();

            public {{name}}State State { get; set; }

            public DateTimeOffset ReceivedAt { get; set; }

            {{(hasProtectedData ? "[Pii(PiiKind.SocialSecurityNumber)]" : "// the number that the person gave")}}
            public string TaxNumber { get; set; } = "";

            public decimal Amount { get; set; }

            public List<{{name}}Line> Lines { get; } = new();
        {{Each(fields, static (f, _) => $$"""

                public string {{f}}Text { get; set; } = "";
            """)}}

            public decimal Total() => Lines.Sum(line => line.Amount * line.Count);

            public override string ToString() => $"{State} {ReceivedAt:d} {{name}}";
        }

        public sealed record {{name}}Line(string Title, int Count, decimal Amount);

        public sealed record {{name}}Dto(Guid Id, string State, decimal Total, IReadOnlyList<string> Titles)
        {
        {{Each(fields, static (f, _) => $$"""
                public string? {{f}} { get; init; }

            """)}}
        }

        public static class {{name}}Mapping
        {
            public static {{name}}Dto ToDto(this {{name}} item) => new(item.Id, item.State.ToString(), item.Total(), item.Lines.Select(line => line.Title).ToList())
            {
        {{Each(fields, static (f, _) => $"        {f} = item.{f}Text,\n")}}    };

            public static {{name}} ToEntity(this {{name}}Dto dto)
            {
                var item = new {{name}} { Id = dto.Id };
        {{Each(fields, static (f, _) => $"        item.{f}Text = dto.{f} ?? \"\";\n")}}        return item;
            }
        }

        """;

    public static string Repository(string name, ImmutableArray<string> fields) => $$"""
        {{Usings}}
        namespace Agency.{{name}}s;

        public interface I{{name}}Repository : IRepository<{{name}}>
        {
            Task<Page<{{name}}>> SearchAsync(string text, int page, CancellationToken cancellation = default);
        }

        public sealed class {{name}}Repository(IClock clock, ILog<{{name}}Repository> log) : MemoryRepository<{{name}}>, I{{name}}Repository
        {
            private const int PageSize = 20;

            public async Task<Page<{{name}}>> SearchAsync(string text, int page, CancellationToken cancellation = default)
            {
                var found = await ListAsync(item => Matches(item, text), cancellation);
                log.Write("searched {0} at {1}", found.Count, clock.Now);
                var items = found.OrderByDescending(item => item.ReceivedAt).ThenBy(item => item.{{fields[0]}}Text).Skip(page * PageSize).Take(PageSize).ToList();
                return new Page<{{name}}>(items, page, found.Count);
            }

            protected override void Validate({{name}} entity)
            {
                if (entity.ReceivedAt > clock.Now) throw new InvalidOperationException("The {{name}} is from the future.");
        {{Each(fields, static (f, i) => $"        if (entity.{f}Text.Length > {(i + 1) * 40}) throw new ArgumentException(\"{f} is too long.\", nameof(entity));\n")}}    }

            private static bool Matches({{name}} item, string text) =>
                {{string.Join(" ||\n            ", fields.Select(static f => $"item.{f}Text.Contains(text, StringComparison.OrdinalIgnoreCase)"))}};
        }

        """;

    public static string Service(string name, ImmutableArray<string> fields, IEnumerable<string> rules) => $$"""
        {{Usings}}
        namespace Agency.{{name}}s;

        public interface I{{name}}Service
        {
            Task<Result<{{name}}Dto>> SubmitAsync({{name}}Dto dto, CancellationToken cancellation = default);

            Task<IReadOnlyDictionary<string, decimal>> TotalsAsync(CancellationToken cancellation = default);
        }

        public sealed class {{name}}Service : I{{name}}Service
        {
            private readonly I{{name}}Repository _repository;
            private readonly IClock _clock;
            private readonly ILog<{{name}}Service> _log;

            public {{name}}Service(I{{name}}Repository repository, IClock clock, ILog<{{name}}Service> log)
            {
                _repository = repository;
                _clock = clock;
                _log = log;
            }

            public async Task<Result<{{name}}Dto>> SubmitAsync({{name}}Dto dto, CancellationToken cancellation = default)
            {
                var item = dto.ToEntity();
                item.ReceivedAt = _clock.Now;
                try
                {
                    foreach (var check in Checks())
                    {
                        if (check(item) is { } problem) return Result<{{name}}Dto>.Fail(problem);
                    }

                    item.State = {{name}}State.Submitted;
                    await _repository.SaveAsync(item, cancellation);
                }
                catch (InvalidOperationException exception)
                {
                    _log.Write("{0} was refused: {1}", item.Id, exception.Message);
                    return Result<{{name}}Dto>.Fail(exception.Message);
                }

                return Result<{{name}}>.Ok(item).Then(saved => Result<{{name}}Dto>.Ok(saved.ToDto()));
            }

            public async Task<IReadOnlyDictionary<string, decimal>> TotalsAsync(CancellationToken cancellation = default)
            {
                var items = await _repository.ListAsync(item => item.State != {{name}}State.Draft, cancellation);
                var groups = from item in items
                             where item.Lines.Count > 0
                             group item by item.{{fields[0]}}Text into byText
                             orderby byText.Key
                             select new { byText.Key, Total = byText.Sum(item => item.Total()) };
                return groups.ToDictionary(group => group.Key, group => group.Total);
            }

            private IEnumerable<Func<{{name}}, string?>> Checks()
            {
                yield return item => item.Lines.Count == 0 ? "There is nothing in it." : null;
        {{Each(fields, static (f, _) => $"        yield return item => string.IsNullOrWhiteSpace(item.{f}Text) ? \"{f} is missing.\" : null;\n")}}    }
        {{string.Join("\n", rules)}}
        }

        """;

    public static string Rule(string name, ImmutableArray<string> fields, int number, int shape)
    {
        var field = fields[number % fields.Length];
        var other = fields[(number + 1) % fields.Length];
        return (shape % Shapes) switch
        {
            0 => $$"""

                    private decimal {{field}}Share{{number}}({{name}} item)
                    {
                        var total = item.Total();
                        if (total == 0) return 0;
                        var share = 0m;
                        foreach (var line in item.Lines)
                        {
                            if (line.Count <= {{number}}) continue;
                            var amount = line.Amount * line.Count;
                            share += amount > 100 ? amount / total : amount / (total + {{number}}m);
                        }

                        return Math.Round(share, 2);
                    }
                """,
            1 => $$"""

                    private string Describe{{field}}{{number}}({{name}} item) => item.State switch
                    {
                        {{name}}State.Draft when item.Lines.Count == 0 => "empty",
                        {{name}}State.Draft => $"draft of {item.ReceivedAt:d}",
                        {{name}}State.Submitted => item.{{field}}Text + " / " + item.{{other}}Text,
                        {{name}}State.Approved or {{name}}State.Closed => "done",
                        _ => throw new ArgumentOutOfRangeException(nameof(item)),
                    };
                """,
            2 => $$"""

                    public async Task<int> Close{{field}}{{number}}Async(DateTimeOffset before, CancellationToken cancellation)
                    {
                        var closed = 0;
                        var items = await _repository.ListAsync(item => item.ReceivedAt < before && item.{{field}}Text != "", cancellation);
                        foreach (var item in items.Where(item => item.State == {{name}}State.Approved))
                        {
                            cancellation.ThrowIfCancellationRequested();
                            item.State = {{name}}State.Closed;
                            await _repository.SaveAsync(item, cancellation).ConfigureAwait(false);
                            closed++;
                        }

                        _log.Write("closed {0} of {1}", closed, items.Count);
                        return closed;
                    }
                """,
            3 => $$"""

                    private string Render{{field}}{{number}}(IEnumerable<{{name}}> items)
                    {
                        var text = new StringBuilder();
                        text.AppendLine("{{field}}; {{other}}; total");
                        foreach (var item in items)
                        {
                            text.Append(item.{{field}}Text.Replace(';', ',')).Append("; ").Append(item.{{other}}Text).Append("; ");
                            text.AppendLine(item.Total().ToString("F2", System.Globalization.CultureInfo.InvariantCulture));
                        }

                        return text.ToString();
                    }
                """,
            4 => $$"""

                    private static bool TryParse{{field}}{{number}}(string text, out int first, out string rest)
                    {
                        first = 0;
                        rest = "";
                        var parts = text.Split('-', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                        if (parts is not [var head, .. var tail] || !int.TryParse(head, out first)) return false;
                        for (var i = 0; i < tail.Length; i++)
                        {
                            rest += i == 0 ? tail[i] : "-" + tail[i];
                            if (rest.Length > {{(number + 1) * 16}}) break;
                        }

                        return true;
                    }
                """,
            _ => $$"""

                    private Dictionary<string, List<{{name}}>> By{{field}}{{number}}(IReadOnlyList<{{name}}> items)
                    {
                        var result = new Dictionary<string, List<{{name}}>>(StringComparer.OrdinalIgnoreCase);
                        foreach (var item in items)
                        {
                            var key = item.{{field}}Text is { Length: > 0 } text ? text : item.{{other}}Text ?? "none";
                            if (!result.TryGetValue(key, out var list)) result.Add(key, list = new List<{{name}}>());
                            if (list.Count < {{number + 3}}) list.Add(item);
                        }

                        return result;
                    }
                """,
        };
    }

    public static string Endpoints(string name, ImmutableArray<string> fields) => $$"""
        {{Usings}}
        namespace Agency.{{name}}s;

        public sealed class {{name}}Endpoints(I{{name}}Service service, I{{name}}Repository repository, ILog<{{name}}Endpoints> log)
        {
            public async Task<object?> Get(Guid id, CancellationToken cancellation)
            {
                var item = await repository.GetAsync(id, cancellation);
                return item?.ToDto();
            }

            public async Task<object> Post({{name}}Dto dto, CancellationToken cancellation)
            {
                var result = await service.SubmitAsync(dto, cancellation);
                if (!result.IsOk)
                {
                    log.Write("not accepted: {0}", result.Error);
                    return new { result.Error };
                }

                return result.Value!;
            }

            public async Task<object> Search(string? text, int page, CancellationToken cancellation)
            {
                var found = await repository.SearchAsync(text ?? "", Math.Max(0, page), cancellation);
                return new { Items = found.Items.Select(item => item.ToDto()).ToArray(), found.Number, found.IsLast, Hint = "{{fields[0]}}" };
            }
        }

        """;

    /// <summary>Helpers, then for each flow an operation whose prompt is built in a step of its own.</summary>
    public static string Assistant(string name, ImmutableArray<string> fields, int flows) => $$"""
        {{Usings}}using Agency.Assistance;

        namespace Agency.{{name}}s;

        public sealed class {{name}}Assistant(IDraftingModel model, I{{name}}Repository repository)
        {
        {{string.Join("\n", Enumerable.Range(0, flows).Select(flow => Draft(name, fields, flow)))}}

            private static string Prompt({{name}} item, string task)
            {
                var prompt = new StringBuilder(task);
                prompt.Append(" about ").Append(item.{{fields[0]}}Text);
                foreach (var line in item.Lines) prompt.Append(line.Title);
                return prompt.ToString();
            }
        }

        """;

    private static string Draft(string name, ImmutableArray<string> fields, int flow) => $$"""
            public async Task<string> Draft{{flow.ToString(CultureInfo.InvariantCulture)}}Async(Guid id, CancellationToken cancellation)
            {
                var item = await repository.GetAsync(id, cancellation);
                if (item is null) return "";
                var prompt = Prompt(item, "Summarize for " + item.TaxNumber);
                var answer = await model.CompleteAsync(prompt, cancellation);
                var other = await model.CompleteAsync("Explain " + item.{{fields[flow % fields.Length]}}Text, cancellation);
                return answer.Length > 0 ? answer : other;
            }

        """;

    private static string Each(ImmutableArray<string> fields, System.Func<string, int, string> code) => string.Concat(fields.Select(code));
}
