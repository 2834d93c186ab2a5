using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CsCheck;

namespace AdsGuard.Differential.Programs;

/// <summary>
/// Generates programs by filling the forms of the grammar, types and scopes always right. The members a program calls come into being when the first call is
/// generated, so that nearly everything in it can run.
/// </summary>
internal sealed class ProgramGenerator : Gen<GeneratedProgram>
{
    /// <summary>How deep an expression is at most.</summary>
    private const int ExpressionDepth = 3;

    /// <summary>How deep statements stand in each other.</summary>
    private const int BlockDepth = 3;

    /// <summary>How many inputs the system has (see <see cref="Grammar.Prelude"/>).</summary>
    public const int MaximalSinks = 60;

    /// <inheritdoc/>
    public override GeneratedProgram Generate(PCG pcg, Size? min, out Size size)
    {
        var program = new Run(pcg).Program(pcg.ToString());
        size = new Size((ulong)program.Size);
        return program;
    }

    /// <summary>The generation of one program.</summary>
    private sealed class Run(PCG pcg)
    {
        private readonly Dictionary<string, Node?> _members = [];
        private readonly Queue<string> _pending = new();
        private int _memberBudget;
        private int _names;
        private int _sinks;

        public GeneratedProgram Program(string seed)
        {
            _memberBudget = 1 + Pick(6);
            var entry = Body(Scope.OfBody([.. Hole.ParseBindings("one:Person; two:Person; word:string; secret:string; box:Box; texts:List<string>")], Pick(3) == 0 ? "async void" : "void"), 4 + Pick(8), BlockDepth, isEntry: true);
            while (_pending.TryDequeue(out var key)) _members[key] = Fill(Grammar.Members.All[key].Form, Scope.OfBody([], "void"), ExpressionDepth, BlockDepth - 1);
            return new GeneratedProgram(seed, entry, _members.ToImmutableDictionary(static pair => pair.Key, static pair => pair.Value!));
        }

        private int Pick(int count) => (int)pcg.Next((uint)count);

        private BlockNode Body(Scope scope, int length, int depth, bool isEntry = false)
        {
            var statements = ImmutableArray.CreateBuilder<Node>();
            Fill(statements, ref scope, length, depth);
            if (isEntry) Audit(statements, scope);
            var guard = scope switch
            {
                { IsIterator: true } => "if (World.Stop) yield break;",
                { Result: "void" } => "if (World.Stop) return;",
                { Result: "string" } => "if (World.Stop) return \"\";",
                { Result: "Box" } => "if (World.Stop) return new();",
                _ => "if (World.Stop) return default!;",
            };
            if (scope is { Result: not "void", IsIterator: false })
                statements.Add(Fill(new Form("stmt", "return «" + scope.Result + "»;"), scope, ExpressionDepth, depth));
            else if (scope.IsIterator) statements.Add(Fill(new Form("stmt", "yield return «" + scope.Result + "»;"), scope, ExpressionDepth, depth));
            if (scope.IsAsync && scope.Result == "void") statements.Insert(0, Fill(new Form("stmt", "await Task.Yield();"), scope, 0, 0));
            return new BlockNode(guard, statements.ToImmutable());
        }

        /// <summary>Hands what is in sight at the end to the system.</summary>
        private void Audit(ImmutableArray<Node>.Builder statements, Scope scope)
        {
            foreach (var variable in scope.Variables)
            {
                foreach (var form in Grammar.Audits.For(variable.Type).Where(form => Pick(3) > 0 && CanCall(form)))
                    statements.Add(new FormNode(form, ImmutableDictionary<string, string>.Empty, _sinks++, [new VariableNode(variable.Name, variable.Type)]));
            }

            foreach (var form in Grammar.Audits.OfSharedState.Where(form => Pick(4) == 0 && CanCall(form))) statements.Add(Fill(form, scope, 0, 0));
        }

        private BlockNode Block(Scope scope, int depth)
        {
            var statements = ImmutableArray.CreateBuilder<Node>();
            Fill(statements, ref scope, 1 + Pick(3), depth);
            return new BlockNode("", statements.ToImmutable());
        }

        private void Fill(ImmutableArray<Node>.Builder statements, ref Scope scope, int length, int depth)
        {
            for (var i = 0; i < length; i++)
            {
                var current = scope;
                var form = Choose(Grammar.Forms.For("stmt").Where(form => current.Allows(form) && CanCall(form) && (depth > 0 || !form.HasBlock)).ToList());
                statements.Add(Fill(form, scope, ExpressionDepth, depth, out var declared));
                scope = scope.With(declared);
            }
        }

        private Node Expression(string type, Scope scope, int depth, int blockDepth)
        {
            var variables = scope.VariablesFor(type);
            var isDeep = depth > 0;
            var forms = Grammar.Forms.For(type).Where(form => scope.Allows(form) && CanCall(form) && (isDeep || form.IsLeaf) && (blockDepth > 0 || !form.HasBlock)).ToList();
            // Variables carry what the program did before: they are what expressions are mostly made of.
            if (variables.Count > 0 && (forms.Count == 0 || Pick(20) < (!isDeep ? 17 : type == "string" && depth == ExpressionDepth ? 9 : 14)))
            {
                // The latest ones are the most interesting.
                var at = Math.Max(Pick(variables.Count), Pick(variables.Count));
                return new VariableNode(variables[at].Name, type);
            }

            else if (depth < ExpressionDepth - 1 && Pick(2) == 0 && forms.Any(static form => form.IsLeaf)) forms.RemoveAll(static form => !form.IsLeaf);
            if (forms.Count == 0) forms = [.. Grammar.Forms.For(type).Where(static form => form.IsLeaf)];
            if (forms.Count == 0) throw new InvalidOperationException($"No form of type '{type}' ends the recursion.");
            return Fill(Choose(forms), scope, depth - 1, blockDepth);
        }

        private Form Choose(List<Form> forms)
        {
            var at = Pick(forms.Sum(static form => form.Weight));
            foreach (var form in forms)
            {
                at -= form.Weight;
                if (at < 0) return form;
            }

            throw new InvalidOperationException("Weights are positive.");
        }

        private bool CanCall(Form form) =>
            (!form.HasSink || _sinks < MaximalSinks) && (form.Needs is not { } key || _members.ContainsKey(key) || _members.Count < _memberBudget);

        private Node Fill(Form form, Scope scope, int depth, int blockDepth) => Fill(form, scope, depth, blockDepth, out _);

        private Node Fill(Form form, Scope scope, int depth, int blockDepth, out ImmutableArray<Binding> declared)
        {
            if (form.Needs is { } key && _members.TryAdd(key, null)) _pending.Enqueue(key);
            var sink = form.HasSink ? _sinks++ : -1;
            var names = ImmutableDictionary<string, string>.Empty;
            foreach (var name in form.FreshNames()) names = names.Add(name, name + ++_names);
            var parts = ImmutableArray.CreateBuilder<Node>(form.Holes.Length);
            foreach (var hole in form.Holes)
            {
                var inside = scope.Inside(hole, hole.Bindings.Select(binding => Named(binding, names)));
                parts.Add(hole switch
                {
                    { IsBody: true } => Body(inside, 1 + Pick(4), blockDepth - 1),
                    { IsBlock: true } => Block(inside, blockDepth - 1),
                    { Type: "return" } => Return(inside, depth, blockDepth),
                    _ => Expression(hole.Type, inside, depth, blockDepth),
                });
            }

            declared = [.. form.Declares.Select(binding => Named(binding, names))];
            return new FormNode(form, names, sink, parts.MoveToImmutable());
        }

        private Node Return(Scope scope, int depth, int blockDepth) => scope switch
        {
            { IsIterator: true } => Fill(new Form("stmt", "yield break;"), scope, 0, 0),
            { Result: "void" } => Fill(new Form("stmt", "return;"), scope, 0, 0),
            _ => Fill(new Form("stmt", "return «" + scope.Result + "»;"), scope, depth, blockDepth),
        };

        private static Binding Named(Binding binding, ImmutableDictionary<string, string> names) =>
            names.TryGetValue(binding.Name, out var name) ? binding with { Name = name } : binding;
    }
}
