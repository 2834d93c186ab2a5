using System.Linq;
using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>Models in the program's own process: ML.NET and ONNX Runtime.</summary>
public sealed class InProcessModelTests
{
    [Fact]
    public Task Predictions_TakeTheMembersOfTheirInput() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.ML;

        public class ModelInput { public float Age { get; set; } public string Text { get; set; } = ""; }
        public class Declared { [Phi(PhiKind.Health)] public float Score { get; set; } public float Other { get; set; } }
        public class ModelOutput { public bool Prediction { get; set; } }

        class Program
        {
            void Run(PredictionEngine<ModelInput, ModelOutput> engine, PredictionEngine<Declared, ModelOutput> declared, Applicant p, Declared given)
            {
                engine.Predict({|ADS1001:new ModelInput { Age = 3, Text = p.Ssn }|});
                engine.Predict(new ModelInput { Age = 3, Text = p.Name });
                declared.Predict({|ADS1002:given|});
                declared.Predict(new Declared { Other = 1 });
                var output = new ModelOutput();
                declared.Predict({|ADS1002:given|}, ref output);
            }
        }
        """);

    [Fact]
    public Task Training_KeepsWhatItIsGiven() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.ML;

        public class Row { [Phi(PhiKind.Health)] public float Score { get; set; } public bool Label { get; set; } }
        public class Plain { public float X { get; set; } public bool Label { get; set; } }

        class Program
        {
            void Run(List<Row> rows, List<Plain> plain)
            {
                var context = new MLContext(seed: 1);
                IDataView data = context.Data.LoadFromEnumerable(rows);
                var split = context.Data.TrainTestSplit(data, testFraction: 0.2);
                var pipeline = context.Transforms.Concatenate("Features", "Score").Append(context.BinaryClassification.Trainers.SdcaLogisticRegression());
                var model = pipeline.Fit({|ADS1002:split.TrainSet|});
                model.Transform({|ADS1002:split.TestSet|});
                context.Regression.CrossValidate({|ADS1002:data|}, context.Regression.Trainers.Sdca());

                var file = context.Data.LoadFromTextFile<Row>("rows.csv", separatorChar: ',');
                pipeline.Fit({|ADS1002:file|});

                var harmless = context.Data.LoadFromEnumerable(plain);
                pipeline.Fit(harmless);
                pipeline.Fit(context.Data.LoadFromTextFile<Plain>("plain.csv"));
            }
        }
        """);

    [Fact]
    public Task Tensors_CarryWhatIsWrittenToThem() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.ML.OnnxRuntime;
        using Microsoft.ML.OnnxRuntime.Tensors;

        public class Patient { [Phi(PhiKind.Health)] public float Pressure { get; set; } public float Height { get; set; } }

        class Program
        {
            void Run(InferenceSession session, Patient p)
            {
                var tensor = new DenseTensor<float>(new[] { 1, 2 });
                tensor[0, 0] = p.Pressure;
                var inputs = new List<NamedOnnxValue> { NamedOnnxValue.CreateFromTensor("input", tensor) };
                using var results = session.Run({|ADS1002:inputs|});

                var buffer = new float[] { p.Pressure, p.Height };
                session.Run({|ADS1002:[NamedOnnxValue.CreateFromTensor("input", new DenseTensor<float>(buffer, new[] { 1, 2 }))]|});

                using var value = OrtValue.CreateTensorValueFromMemory(buffer, new long[] { 1, 2 });
                using var options = new RunOptions();
                session.Run(options, {|ADS1002:new Dictionary<string, OrtValue> { ["input"] = value }|}, session.OutputNames);

                var harmless = new DenseTensor<float>(new[] { p.Height }, new[] { 1, 1 });
                session.Run([NamedOnnxValue.CreateFromTensor("input", harmless)]);
            }
        }
        """);

    [Fact]
    public async Task TheyRunInTheProcess()
    {
        var compilation = Verify.Compile(
            """
            using Microsoft.ML;

            class Program
            {
                object Run(PredictionEngine<Applicant, Applicant> engine, Applicant p) => engine.Predict(p);
            }
            """,
            References.WithLibrariesOf("Microsoft.ML"));

        var diagnostics = await Verify.DiagnosticsAsync(compilation);

        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics.Where(static d => d.Id != "ADS4001"), static d => Assert.Equal("InProcess", d.Properties["adsguard.hosting"]));
    }

    [Fact]
    public Task SessionsAndExecutors_OfLLamaSharp() => Verify.ReportsWithLibrariesAsync("""
        // LLamaSharp
        using LLama;
        using LLama.Abstractions;
        using LLama.Batched;
        using LLama.Common;

        class Program
        {
            async Task Session(InteractiveExecutor executor, Applicant p)
            {
                var history = new ChatHistory();
                history.AddMessage(AuthorRole.System, "Facts: " + p.Ssn);
                var session = new ChatSession(executor, {|ADS1001:history|});
                await foreach (var text in session.ChatAsync(new ChatHistory.Message(AuthorRole.User, "hi"), new InferenceParams())) Console.Write(text);
                await foreach (var text in session.ChatAsync({|ADS1002:new ChatHistory.Message(AuthorRole.User, p.Diagnosis)|}, new InferenceParams())) Console.Write(text);
                session.AddSystemMessage({|ADS1003:p.CounselNotes|});

                var other = await ChatSession.InitializeSessionFromHistoryAsync(executor, {|ADS1001:history|});
                other.AddUserMessage(p.Name);

                var harmless = new ChatHistory();
                harmless.AddMessage(AuthorRole.System, "Facts: " + p.Name);
                await foreach (var text in new ChatSession(executor, harmless).ChatAsync(new ChatHistory.Message(AuthorRole.User, "hi"))) Console.Write(text);
            }

            async Task Executors(ILLamaExecutor executor, StatelessExecutor stateless, LLamaEmbedder embedder, Conversation conversation, Applicant p)
            {
                await foreach (var text in executor.InferAsync({|ADS1001:p.Ssn|})) Console.Write(text);
                await foreach (var text in stateless.InferAsync({|ADS1001:p.Ssn|}, new InferenceParams())) Console.Write(text);
                await embedder.GetEmbeddings({|ADS1002:p.Diagnosis|});
                conversation.Prompt({|ADS1001:p.Ssn|});
                conversation.Prompt(p.Name);
            }
        }
        """);

    [Fact]
    public Task Generators_OfOnnxRuntimeGenAI() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.ML.OnnxRuntimeGenAI;

        class Program
        {
            void Run(Model model, Tokenizer tokenizer, Applicant p)
            {
                using var parameters = new GeneratorParams(model);
                using var generator = new Generator(model, parameters);
                using var sequences = tokenizer.Encode("Explain " + p.Diagnosis);
                generator.AppendTokenSequences({|ADS1002:sequences|});
                generator.AppendTokens({|ADS1001:tokenizer.Encode(p.Ssn)[0]|});
                generator.AppendTokenSequences(tokenizer.Encode(p.Name));
                while (!generator.IsDone()) generator.GenerateNextToken();
                Console.Write(tokenizer.Decode(generator.GetSequence(0)));
            }
        }
        """);
}
