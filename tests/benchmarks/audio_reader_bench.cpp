// SPDX-License-Identifier: GPL-3.0-or-later
// Half a minute of compressed sound to 22.05 kHz mono, against the shortest loop over FFmpeg that
// does the same. `audio_reader_bench [FILE…]`; without a file the ffmpeg program makes some.
#include "audio/audio_reader.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/opt.h>
#include <libswresample/swresample.h>
}

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

constexpr int Rate = 22050; // Hz
constexpr int Repetitions = 15;

void require(bool good) {
    if (!good) {
        throw std::runtime_error("FFmpeg failed.");
    }
}

struct ThinLoop {
    explicit ThinLoop(const std::string& path, bool soxr) {
        require(avformat_open_input(&container, path.c_str(), nullptr, nullptr) >= 0);
        require(avformat_find_stream_info(container, nullptr) >= 0);
        const AVCodec* codec = nullptr;
        stream = av_find_best_stream(container, AVMEDIA_TYPE_AUDIO, -1, -1, &codec, 0);
        require(stream >= 0);
        AVCodecParameters* parameters = container->streams[stream]->codecpar;
        decoder = avcodec_alloc_context3(codec);
        require(avcodec_parameters_to_context(decoder, parameters) >= 0);
        decoder->thread_count = 1;
        decoder->pkt_timebase = container->streams[stream]->time_base;
        require(avcodec_open2(decoder, codec, nullptr) >= 0);
        AVChannelLayout mono = AV_CHANNEL_LAYOUT_MONO;
        require(swr_alloc_set_opts2(&resampler, &mono, AV_SAMPLE_FMT_FLTP, Rate,
                                    &decoder->ch_layout, decoder->sample_fmt, decoder->sample_rate,
                                    0, nullptr) >= 0);
        if (soxr) {
            av_opt_set_int(resampler, "resampler", SWR_ENGINE_SOXR, 0);
            av_opt_set_double(resampler, "precision", 20.0, 0);
        }
        require(swr_init(resampler) >= 0);
    }
    ThinLoop(const ThinLoop&) = delete;
    ThinLoop& operator=(const ThinLoop&) = delete;
    ~ThinLoop() {
        av_packet_free(&packet);
        av_frame_free(&frame);
        swr_free(&resampler);
        avcodec_free_context(&decoder);
        avformat_close_input(&container);
    }

    void convert(const std::uint8_t** input, int count) {
        const int room = swr_get_out_samples(resampler, count);
        const std::size_t before = sound.size();
        sound.resize(before + static_cast<std::size_t>(room));
        auto* out = reinterpret_cast<std::uint8_t*>(sound.data() + before);
        const int got = swr_convert(resampler, &out, room, input, count);
        sound.resize(before + static_cast<std::size_t>(std::max(got, 0)));
    }
    void receive() {
        while (avcodec_receive_frame(decoder, frame) >= 0) {
            convert(const_cast<const std::uint8_t**>(frame->extended_data), frame->nb_samples);
        }
    }
    std::size_t run() {
        while (av_read_frame(container, packet) >= 0) {
            if (packet->stream_index == stream && avcodec_send_packet(decoder, packet) >= 0) {
                receive();
            }
            av_packet_unref(packet);
        }
        avcodec_send_packet(decoder, nullptr);
        receive();
        convert(nullptr, 0);
        return sound.size();
    }

    AVFormatContext* container = nullptr;
    AVCodecContext* decoder = nullptr;
    SwrContext* resampler = nullptr;
    AVPacket* packet = av_packet_alloc();
    AVFrame* frame = av_frame_alloc();
    int stream = -1;
    std::vector<float> sound;
};

// Milliseconds of this thread's processor: what others do on the machine adds little.
double processorTime(const std::function<std::size_t()>& work, std::size_t& samples) {
    timespec start{};
    timespec end{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start);
    samples = work();
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end);
    return static_cast<double>(end.tv_sec - start.tv_sec) * 1e3 +
           static_cast<double>(end.tv_nsec - start.tv_nsec) * 1e-6;
}

double medianOf(std::vector<double>& times) {
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void compare(const std::string& path) {
    const std::array<std::function<std::size_t()>, 3> ways = {
        [&] {
            return candor::decodeAudio(path, {Rate, 0.0, {}}).signal.samples.size();
        },
        [&] { return ThinLoop(path, true).run(); },
        [&] { return ThinLoop(path, false).run(); },
    };
    std::array<std::vector<double>, 3> times;
    std::array<std::size_t, 3> samples{};
    for (int k = 0; k < Repetitions; ++k) { // in turn, so that all meet the same neighbours
        for (std::size_t way = 0; way < ways.size(); ++way) {
            times[way].push_back(processorTime(ways[way], samples[way]));
        }
    }
    const double seconds = static_cast<double>(samples[0]) / Rate;
    const double ours = medianOf(times[0]);
    const double soxr = medianOf(times[1]);
    const double plain = medianOf(times[2]);
    std::printf("%s: %.1f s\n", std::filesystem::path(path).filename().c_str(), seconds);
    std::printf("  AudioReader            %7.2f ms  %6.0f x real time  %zu samples\n", ours,
                seconds * 1e3 / ours, samples[0]);
    std::printf("  thin loop, soxr        %7.2f ms  %6.0f x real time  %zu samples\n", soxr,
                seconds * 1e3 / soxr, samples[1]);
    std::printf("  thin loop, polyphase   %7.2f ms  %6.0f x real time  %zu samples\n", plain,
                seconds * 1e3 / plain, samples[2]);
    std::printf("  AudioReader / thin loop, soxr: %.3f (best times: %.3f)\n", ours / soxr,
                times[0].front() / times[1].front());
}

std::vector<std::string> madeFiles(const std::filesystem::path& folder) {
    const std::string sound =
        "ffmpeg -v error -y -f lavfi -i "
        "\"anoisesrc=color=pink:r=44100:d=30,aformat=channel_layouts=stereo\" ";
    std::vector<std::string> files;
    for (const std::string options : {"-b:a 192k|mp3", "-q:a 5 -c:a libvorbis|ogg", "|flac"}) {
        const std::size_t bar = options.find('|');
        files.push_back((folder / ("noise." + options.substr(bar + 1))).string());
        require(std::system((sound + options.substr(0, bar) + " " + files.back()).c_str()) == 0);
    }
    return files;
}

} // namespace

int main(int count, char** arguments) {
    av_log_set_level(AV_LOG_QUIET);
    const auto folder = std::filesystem::temp_directory_path() / "candor_audio_reader_bench";
    std::filesystem::create_directories(folder);
    std::vector<std::string> files(arguments + 1, arguments + count);
    for (const std::string& file : files.empty() ? madeFiles(folder) : files) {
        compare(file);
    }
    std::filesystem::remove_all(folder);
}
